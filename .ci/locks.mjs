import { readFileSync } from 'node:fs';

/** Optional (platform) packages that the lock names without an entry: `npm ci` refuses such a lock on other machines (STACK 5.1). */
export function missingFromLock(path = 'package-lock.json') {
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  const missing = [];
  for (const [place, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const name of Object.keys(optionalDependencies)) {
      const parts = place.split('/node_modules/');
      const found = parts.some((_, i) => packages[`${parts.slice(0, parts.length - i).join('/node_modules/')}/node_modules/${name}`]) || packages[`node_modules/${name}`];
      if (!found) missing.push(`${place || '(root)'} needs ${name}`);
    }
  }
  return missing;
}
