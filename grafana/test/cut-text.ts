import type { Page } from 'playwright-core';

/** Texts that are cut off or stand out of their panel. */
export interface CutTexts {
  /** In titles, legends, figures, notes and source lines. */
  texts: string[];
  /** In cells of tables, which show the whole of it when they are pointed at. */
  cells: string[];
}

export function cutTexts(page: Page): Promise<CutTexts> {
  return page.evaluate(() => {
    const TOLERANCE = 2;
    const found: { texts: string[]; cells: string[] } = { texts: [], cells: [] };
    for (const panel of document.querySelectorAll<HTMLElement>('[data-panel-id]')) {
      const isQuote = panel.querySelector('[role="columnheader"]') === null;
      const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? '';
        const holder = node.parentElement;
        if (text === '' || !holder || !isVisible(holder)) continue;
        const isCell = !isQuote && holder.closest('[role="gridcell"]') !== null;
        const scrolls = !isQuote && holder.closest('[role="grid"]') !== null;
        const reason = cutBy(node, holder, panel, scrolls);
        if (reason) (isCell ? found.cells : found.texts).push(`panel ${panel.dataset.panelId}: "${text}" ${reason}`);
      }
    }
    return found;

    function isVisible(element: HTMLElement): boolean {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible';
    }

    /** What a table can be scrolled to is not cut off. */
    function cutBy(node: Node, holder: HTMLElement, panel: HTMLElement, scrolls: boolean): string | undefined {
      const range = document.createRange();
      range.selectNodeContents(node);
      const words = range.getBoundingClientRect();
      for (let box: HTMLElement | null = holder; box; box = box === panel ? null : box.parentElement) {
        const style = getComputedStyle(box);
        if (scrolls && (style.overflowX === 'auto' || style.overflowX === 'scroll')) return undefined;
        const edge = box.getBoundingClientRect();
        const across = box === panel || style.overflowX !== 'visible';
        const down = (box === panel || style.overflowY !== 'visible') && !scrolls;
        if (across && (words.right > edge.right + TOLERANCE || words.left < edge.left - TOLERANCE)) {
          return `is wider than its place (${Math.round(words.width)} of ${Math.round(edge.width)} px)`;
        }
        if (down && (words.bottom > edge.bottom + TOLERANCE || words.top < edge.top - TOLERANCE)) {
          return `is higher than its place (${Math.round(words.height)} of ${Math.round(edge.height)} px)`;
        }
        if (style.textOverflow === 'ellipsis' && box.scrollWidth > box.clientWidth + TOLERANCE) {
          return `ends in … (${box.scrollWidth} of ${box.clientWidth} px)`;
        }
      }
      return undefined;
    }
  });
}
