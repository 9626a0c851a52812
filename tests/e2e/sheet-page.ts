import { expect, type Locator, type Page } from '@playwright/test';

/** The sheet as a person meets it: cells by the name of their row and the number of their column, from 1. */
export class SheetPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(): Promise<this> {
    await this.#page.goto('/');
    await expect(this.#page.getByRole('heading', { name: 'Try with an example' })).toBeVisible();
    return this;
  }

  /** Opens an example of the first page by its title. */
  async openExample(title: RegExp): Promise<this> {
    await this.open();
    await this.#page.getByRole('button', { name: title }).click();
    await expect(this.grid).toBeVisible();
    return this;
  }

  /** Starts with one offer. */
  async startWithOffer(): Promise<this> {
    await this.open();
    await this.#page.getByRole('button', { name: 'Start with an offer' }).click();
    await expect(this.grid).toBeVisible();
    return this;
  }

  get grid(): Locator {
    return this.#page.getByRole('grid', { name: 'Offers side by side' });
  }

  cell(row: string, column: number): Locator {
    return this.grid.locator(`td[data-row="${row}"]`).nth(column - 1);
  }

  /** The text of a cell without its messages. */
  value(row: string, column: number): Locator {
    return this.cell(row, column).locator('.value');
  }

  /** Types into a cell over what it holds, and goes on to the next row. */
  async enter(row: string, column: number, text: string): Promise<void> {
    await this.cell(row, column).click();
    await this.#page.keyboard.type(text);
    await this.#page.keyboard.press('Enter');
  }

  total(label: RegExp, column: number): Locator {
    return this.grid
      .locator('tfoot tr')
      .filter({ hasText: label })
      .locator('td')
      .nth(column - 1);
  }

  /** Waits until what was typed is kept: a new page then finds it. */
  async reload(): Promise<void> {
    await this.#page.reload();
    await expect(this.grid).toBeVisible();
  }
}

/** Presses a key until something has the focus; gives up after so many presses. */
export async function pressUntilFocused(page: Page, key: string, target: Locator, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (
      await target.evaluateAll((elements) => elements.some((element) => element === document.activeElement))
    )
      return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}
