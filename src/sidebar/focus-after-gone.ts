/** Where the focus goes when the line it was in leaves the page. */

import { useEffect, useRef } from 'preact/hooks';

/**
 * Gives a function to be called with a line that may be about to go. Once `shown` has changed and the focus got lost with
 * the line or a part of it, the line gets it if it is still there, else the next one of its list, else the one before, else
 * the title.
 */
export function useFocusAfterGone(
  title: { readonly current: HTMLElement | null },
  shown: unknown,
): (line: HTMLElement | null) => void {
  const heirs = useRef<readonly HTMLElement[] | null>(null);

  useEffect(() => {
    const lines = heirs.current;
    heirs.current = null;
    if (lines === null || document.activeElement !== document.body) return;
    const heir = lines.find((line) => line.isConnected && line.getClientRects().length > 0);
    (heir ?? title.current)?.focus();
  }, [shown]);

  return (line) => {
    heirs.current = line === null ? [] : heirsOf(line);
  };
}

function heirsOf(line: HTMLElement): HTMLElement[] {
  const lines = [...(line.parentElement?.querySelectorAll<HTMLElement>(':scope > li') ?? [])];
  const place = lines.indexOf(line);
  return [...lines.slice(place), ...lines.slice(0, place).reverse()];
}
