import type { GridPosition, Panel } from '../model/dashboard';

/** The grid of Grafana's dashboards. */
const COLUMNS = 24;
const CELL_HEIGHT = 30;
const MARGIN = 8;
const NARROW = 769;

export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function placeOf({ x, y, w, h }: GridPosition, total: number): Place {
  const column = (total - MARGIN * (COLUMNS - 1)) / COLUMNS;
  return {
    left: Math.round((column + MARGIN) * x),
    top: (CELL_HEIGHT + MARGIN) * y,
    width: Math.round(column * w + MARGIN * (w - 1)),
    height: CELL_HEIGHT * h + MARGIN * (h - 1),
  };
}

/** The panels to draw: those of opened rows too, with what follows moved; on narrow screens one below another. */
export function arranged(panels: Panel[], toggledRows: ReadonlySet<number>, total: number): Panel[] {
  const unfolded = unfold(panels, toggledRows);
  if (total >= NARROW) {
    return unfolded;
  }
  let y = 0;
  return unfolded.map((panel) => {
    const gridPos = { x: 0, y, w: COLUMNS, h: panel.gridPos.h };
    y += panel.gridPos.h;
    return { ...panel, gridPos };
  });
}

export function isFolded(row: Panel, toggledRows: ReadonlySet<number>): boolean {
  return Boolean(row.collapsed) !== toggledRows.has(row.id);
}

function unfold(panels: Panel[], toggledRows: ReadonlySet<number>): Panel[] {
  const ordered = [...panels].sort((a, b) => a.gridPos.y - b.gridPos.y || a.gridPos.x - b.gridPos.x);
  const shown: Panel[] = [];
  let shift = 0;
  let hiding = false;
  for (const panel of ordered) {
    const moved = { ...panel, gridPos: { ...panel.gridPos, y: panel.gridPos.y + shift } };
    if (panel.type !== 'row') {
      if (!hiding) {
        shown.push(moved);
      }
      continue;
    }
    if (hiding) {
      // What a folded row hides leaves no hole.
      const bottom = Math.max(0, ...shown.map(({ gridPos }) => gridPos.y + gridPos.h));
      shift += bottom - moved.gridPos.y;
      moved.gridPos.y = bottom;
    }
    shown.push(moved);
    hiding = !panel.collapsed && isFolded(panel, toggledRows);
    const nested = panel.collapsed && !isFolded(panel, toggledRows) ? (panel.panels ?? []) : [];
    if (nested.length > 0) {
      const top = Math.min(...nested.map(({ gridPos }) => gridPos.y));
      const offset = moved.gridPos.y + 1 - top;
      shown.push(...nested.map((one) => ({ ...one, gridPos: { ...one.gridPos, y: one.gridPos.y + offset } })));
      shift += Math.max(...nested.map(({ gridPos }) => gridPos.y + gridPos.h)) - top;
    }
  }
  return shown;
}
