import { type MouseEvent, memo, type ReactNode, type RefObject, useEffect, useMemo } from 'react';
import { cutByEvidence, type TextPiece } from '#shared/press-releases/highlight';
import { cutIntoParagraphs, type Paragraph } from '#shared/press-releases/paragraphs';
import type { ReviewItem } from '#shared/press-releases/review-items';
import { useI18n } from '../../../i18n/use-i18n';
import colours from './group-colours.module.css';
import classes from './SourceText.module.css';
import { selectWord } from './text-selection';

interface SourceTextProps {
  readonly text: string;
  readonly items: readonly ReviewItem[];
  /** The value whose passages stand out. */
  readonly markedKey: string | null;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onHover: (key: string | null) => void;
  readonly onPick: (key: string) => void;
  /** Stands below the text: what can be done with a selection. */
  readonly children: ReactNode;
}

/** The release as it came, with the passages coloured on which values rest. */
export function SourceText(props: SourceTextProps) {
  const { text, items, markedKey, scroller, onHover, onPick } = props;
  const { t } = useI18n();
  const paragraphs = useMemo(
    () => cutIntoParagraphs(text, cutByEvidence(text.length, items)),
    [text, items],
  );

  useEffect(() => {
    if (!markedKey || !scroller.current) return;
    const passage = scroller.current.querySelector(`[data-keys~="${markedKey}"]`);
    if (passage) bringIntoSight(passage, scroller.current);
  }, [markedKey, scroller]);

  const keyAt = (event: MouseEvent) => {
    const passage = event.target instanceof Element ? event.target.closest('[data-keys]') : null;
    return passage?.getAttribute('data-keys')?.split(' ')[0] ?? null;
  };
  return (
    <div className={classes.pane}>
      <div
        ref={scroller}
        role="region"
        aria-label={t('pressReleases.review.text')}
        className={classes.scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls, and what words are selected in, must be reachable
        tabIndex={0}
        onPointerOver={(event) => onHover(keyAt(event))}
        onPointerLeave={() => onHover(null)}
        onClick={(event) => {
          const key = keyAt(event);
          if (key && document.getSelection()?.isCollapsed !== false) onPick(key);
        }}
        onKeyDown={(event) => {
          if (selectWord(event, event.currentTarget)) event.preventDefault();
        }}
      >
        {paragraphs.map((paragraph) => (
          <TextLine
            key={paragraph.start}
            text={text}
            paragraph={paragraph}
            markedKey={isMarked(paragraph, markedKey) ? markedKey : null}
          />
        ))}
      </div>
      {props.children}
    </div>
  );
}

function isMarked({ pieces }: Paragraph, key: string | null): boolean {
  return key !== null && pieces.some((piece) => piece.keys.includes(key));
}

/** Lines out of sight have only a guessed height: once those around the passage are laid out, it is looked for again. */
function bringIntoSight(passage: Element, scroller: Element, triesLeft = 3): void {
  if (triesLeft === 0 || !passage.matches('[data-marked]') || isInSight(passage, scroller)) return;
  passage.scrollIntoView({ block: 'center' });
  requestAnimationFrame(() =>
    requestAnimationFrame(() => bringIntoSight(passage, scroller, triesLeft - 1)),
  );
}

function isInSight(passage: Element, scroller: Element): boolean {
  const [inner, outer] = [passage.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return inner.top >= outer.top && inner.bottom <= outer.bottom;
}

interface TextLineProps {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly markedKey: string | null;
}

/** Drawn anew only when its own pieces change: a text may have a thousand lines. */
const TextLine = memo(function TextLine({ text, paragraph, markedKey }: TextLineProps) {
  return (
    <p dir="auto" className={classes.line}>
      {paragraph.pieces.map((piece) => (
        <Piece
          key={piece.start}
          piece={piece}
          text={text.slice(piece.start, piece.end)}
          isMarked={markedKey !== null && piece.keys.includes(markedKey)}
        />
      ))}
    </p>
  );
}, isSameLine);

interface PieceProps {
  readonly piece: TextPiece;
  readonly text: string;
  readonly isMarked: boolean;
}

function Piece({ piece, text, isMarked }: PieceProps) {
  const place = { 'data-start': piece.start, 'data-end': piece.end };
  if (!piece.group) return <span {...place}>{text}</span>;
  return (
    <mark
      {...place}
      data-keys={piece.keys.join(' ')}
      data-group={piece.group}
      data-marked={isMarked || undefined}
      className={`${colours.coloured} ${classes.passage}`}
    >
      {text}
    </mark>
  );
}

function isSameLine(before: TextLineProps, after: TextLineProps): boolean {
  const [old, now] = [before.paragraph.pieces, after.paragraph.pieces];
  return (
    before.text === after.text &&
    before.markedKey === after.markedKey &&
    before.paragraph.start === after.paragraph.start &&
    old.length === now.length &&
    old.every((piece, index) => isSamePiece(piece, now[index]))
  );
}

function isSamePiece(piece: TextPiece, other: TextPiece | undefined): boolean {
  return (
    piece.start === other?.start &&
    piece.end === other.end &&
    piece.group === other.group &&
    piece.keys.join(' ') === other.keys.join(' ')
  );
}
