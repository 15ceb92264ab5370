import { useI18n } from '../i18n/use-i18n';
import { useConfirm } from './confirm';
import { useNotices } from './notices';

interface Done {
  readonly id: string;
}

interface EntryTexts {
  readonly saved: string;
  readonly deleted: string;
  readonly deleteTitle: string;
  /** Said before an entry that is in use is deleted. */
  readonly deleteText: (uses: number) => string;
}

interface EntryActions {
  readonly save: (write: () => Promise<Done>) => Promise<void>;
  readonly remove: (countUses: () => Promise<number>, write: () => Promise<Done>) => Promise<void>;
}

/** Saving and deleting an entry of a list: question, notice with undo, and what to say when it fails. */
export function useEntryActions(
  texts: EntryTexts,
  undo: (commitId: string) => Promise<unknown>,
  onClose: () => void,
): EntryActions {
  const { t } = useI18n();
  const confirm = useConfirm();
  const { done, failed } = useNotices();

  const run = async (message: string, write: () => Promise<Done>) => {
    const { id } = await write();
    done(message, () => undo(id));
    onClose();
  };

  return {
    save: (write) => run(texts.saved, write).catch(failed),
    remove: async (countUses, write) => {
      try {
        const uses = await countUses();
        const question = {
          title: texts.deleteTitle,
          text: texts.deleteText(uses),
          confirm: t('common.delete'),
          isDangerous: true,
        };
        if (uses === 0 || (await confirm(question))) await run(texts.deleted, write);
      } catch (error) {
        failed(error);
      }
    },
  };
}
