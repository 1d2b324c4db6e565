import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sourceGuides, translatedGuides } from './checkGuides';
import { listFiles } from './listFiles';
import { listGuidePoints } from './listGuidePoints';
import { defaultLocale, generatedDir, locales } from './paths';

/** Writes what the guides of each language leave to be confirmed to `.generated/<locale>/guidePoints.json`. */
export function generateGuidePoints(root: string, log: (line: string) => void): void {
  for (const locale of locales) {
    const folder = locale === defaultLocale ? sourceGuides : translatedGuides;
    const guides = listFiles(root, folder)
      .filter((path) => /\.mdx?$/.test(path))
      .map((path) => ({
        file: `${folder}/${path}`,
        text: readFileSync(join(root, folder, path), 'utf8'),
      }));
    const points = listGuidePoints(guides);
    writeWhenNew(join(root, generatedDir, locale, 'guidePoints.json'), JSON.stringify(points));
    log(`${locale}: ${points.length} points in ${guides.length} guides`);
  }
}

function writeWhenNew(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
