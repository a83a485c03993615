import type { Page, TestInfo } from '@playwright/test';

/** Presses "Save the log" and keeps the file beside the results of the test; its path. */
export async function saveLog(page: Page, info: TestInfo): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the log' }).click()]);
  const path = info.outputPath('exercise.jsonl');
  await download.saveAs(path);
  return path;
}
