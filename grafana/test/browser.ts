import { chromium, type Browser, type Page } from 'playwright-core';
import type { PanelReport } from '../preview/page/reports';

const TIME_TO_DRAW = 60_000;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page of the preview, with all that the browser complained of. */
export class PreviewPage {
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (failure) => this.complaints.push(`page: ${failure.message}`));
  }

  static async blank(browser: Browser, width: number): Promise<PreviewPage> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, timezoneId: 'UTC' });
    // tsx wraps inner functions so, in those that go into the page as well.
    await page.addInitScript('globalThis.__name = (inner) => inner');
    return new PreviewPage(page);
  }

  static async open(browser: Browser, address: string, width: number): Promise<PreviewPage> {
    const page = await PreviewPage.blank(browser, width);
    await page.goto(address);
    return page;
  }

  /** Opens a dashboard and waits until it is drawn. */
  async goto(address: string): Promise<Map<number, PanelReport>> {
    await this.page.goto(address);
    return this.untilReady();
  }

  /** Waits until every panel has its answer, and tells of them. */
  async untilReady(): Promise<Map<number, PanelReport>> {
    await this.page.waitForFunction(() => window.__preview?.ready, undefined, { timeout: TIME_TO_DRAW });
    const { panels, errors } = await this.page.evaluate(() => window.__preview);
    this.complaints.push(...errors.filter((error) => !this.complaints.includes(error)));
    return new Map(Object.entries(panels).map(([id, panel]) => [Number(id), panel]));
  }

  /** Makes the window as high as the page, so that everything is drawn. */
  async showAll(width: number): Promise<Map<number, PanelReport>> {
    const height = await this.page.evaluate(() =>
      Math.max(...[...document.querySelectorAll('*')].map((element) => element.scrollHeight)),
    );
    await this.page.setViewportSize({ width, height: Math.min(height, 12_000) });
    return this.untilReady();
  }

  async refresh(): Promise<Map<number, PanelReport>> {
    await this.page.getByRole('button', { name: 'Refresh' }).click();
    return this.untilReady();
  }

  /** The words of a panel as people see them. */
  textOf(id: number): Promise<string> {
    return this.page.locator(`[data-panel-id="${id}"]`).innerText();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
