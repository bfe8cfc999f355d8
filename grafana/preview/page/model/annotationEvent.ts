export interface AnnotationEvent {
  name: string;
  color: string;
  time: number;
  timeEnd?: number;
  text: string;
  tags: string[];
  /** Ids of the panels that show it, or that do not. */
  filter?: { exclude?: boolean; ids?: number[] };
}

export function isShownIn(event: AnnotationEvent, panelId: number): boolean {
  const { ids = [], exclude = false } = event.filter ?? {};
  return event.filter === undefined || ids.length === 0 || ids.includes(panelId) !== exclude;
}
