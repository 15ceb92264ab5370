import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import classes from './FileDrop.module.css';

interface FileDropProps {
  /** Said while a file hovers above. */
  readonly label: string;
  /** `entries` are the same, folders among them; a folder is no file that could be read. */
  readonly onDrop: (files: readonly File[], entries: readonly FileSystemEntry[]) => void;
  readonly children: ReactNode;
}

/** A place that takes files dragged onto it from the desktop. */
export function FileDrop({ label, onDrop, children }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  /** Entering a child comes before leaving its parent, so that only the sum tells whether the file is inside. */
  const depth = useRef(0);
  const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');
  const step = (event: DragEvent, by: 1 | -1) => {
    if (!hasFile(event)) return;
    depth.current += by;
    setOver(depth.current > 0);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging needs a mouse; the button does the same by keyboard
    <div
      className={classes.drop}
      onDragEnter={(event) => step(event, 1)}
      onDragLeave={(event) => step(event, -1)}
      onDragOver={(event) => {
        if (hasFile(event)) event.preventDefault();
      }}
      onDrop={(event) => {
        const files = [...event.dataTransfer.files];
        const entries = listEntries(event.dataTransfer);
        depth.current = 0;
        setOver(false);
        if (files.length === 0) return;
        event.preventDefault();
        onDrop(files, entries);
      }}
    >
      {children}
      {isOver ? <div className={classes.hint}>{label}</div> : null}
    </div>
  );
}

/** To be asked for at once: after the event nothing is left of it. A drop that a script made may have no items. */
function listEntries({ items }: { readonly items?: DataTransferItemList }): FileSystemEntry[] {
  return [...(items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
}
