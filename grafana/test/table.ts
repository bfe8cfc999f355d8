/** A table of text, printed when its tests are over. */
export class Table {
  private readonly rows: string[][];

  constructor(...head: string[]) {
    this.rows = [head];
  }

  add(...cells: (string | number)[]): void {
    this.rows.push(cells.map(String));
  }

  print(): void {
    if (this.rows.length < 2) return;
    const widths = (this.rows[0] ?? []).map((_, i) => Math.max(...this.rows.map((row) => row[i]?.length ?? 0)));
    for (const row of this.rows) {
      console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '));
    }
  }
}
