import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import type { Evidence } from '#shared/press-releases/schema';

/** The part of the source text that is selected, without the blanks around it; null when there is none. */
export function useTextSelection(
  text: string,
  scroller: RefObject<HTMLElement | null>,
): Evidence | null {
  const [selection, setSelection] = useState<Evidence | null>(null);
  useEffect(() => {
    const follow = () => {
      const range = document.getSelection()?.rangeCount
        ? document.getSelection()?.getRangeAt(0)
        : null;
      const root = scroller.current;
      const isInside = range && root?.contains(range.commonAncestorContainer);
      setSelection(isInside && !range.collapsed ? toEvidence(range, text) : null);
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [text, scroller]);
  return selection;
}

function toEvidence(range: Range, text: string): Evidence | null {
  const from = findOffset(range.startContainer, range.startOffset);
  const to = findOffset(range.endContainer, range.endOffset);
  if (from === null || to === null) return null;
  const selected = text.slice(from, to);
  const start = from + (selected.length - selected.trimStart().length);
  const end = to - (selected.length - selected.trimEnd().length);
  return start < end ? [start, end] : null;
}

/** The place of a point of the page in the text: every piece of it says where it starts and ends. */
function findOffset(node: Node, offset: number): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const start = node.parentElement?.closest<HTMLElement>('[data-start]')?.dataset.start;
    return start === undefined ? null : Number(start) + offset;
  }
  const before = node.childNodes[offset - 1];
  const after = node.childNodes[offset];
  const next = firstPiece(after)?.dataset.start;
  const last = lastPiece(before)?.dataset.end;
  const place = next ?? last;
  return place === undefined ? null : Number(place);
}

function pieces(node: Node | undefined): HTMLElement[] {
  if (!(node instanceof HTMLElement)) return [];
  return node.matches('[data-start]')
    ? [node]
    : [...node.querySelectorAll<HTMLElement>('[data-start]')];
}

const firstPiece = (node: Node | undefined) => pieces(node)[0];
const lastPiece = (node: Node | undefined) => pieces(node).at(-1);

const steps: Readonly<Record<string, 'left' | 'right'>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * Selects by keyboard in a text that nobody can write in: the arrows choose the next word on that side, with
 * Shift they extend the selection. True when the key was meant for that.
 */
export function selectWord({ key, shiftKey, ctrlKey }: KeyboardEvent, root: HTMLElement): boolean {
  const side = steps[key];
  const selection = document.getSelection();
  if (!side || ctrlKey || !selection) return false;
  const isInside = selection.anchorNode !== null && root.contains(selection.anchorNode);
  const first = root.querySelector('[data-marked]') ?? root.querySelector('[data-start]');
  if (!isInside && first) selection.collapse(first, 0);
  if (shiftKey && isInside) selection.modify('extend', side, 'word');
  else {
    if (isInside) moveOn(selection, side);
    selection.modify('extend', 'forward', 'word');
  }
  return true;
}

function moveOn(selection: Selection, side: 'left' | 'right'): void {
  const isRightToLeft =
    selection.anchorNode?.parentElement?.closest('p')?.matches(':dir(rtl)') ?? false;
  const isForward = (side === 'right') !== isRightToLeft;
  if (isForward) selection.collapseToEnd();
  else {
    selection.collapseToStart();
    selection.modify('move', 'backward', 'word');
  }
}
