import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './Sheet.module.css';

export interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Buttons, the primary one last. */
  readonly actions?: ReactNode;
  readonly wide?: boolean | undefined;
  readonly children: ReactNode;
}

/**
 * A modal sheet, open while it is mounted: focus goes in and comes back to where it was, Esc and a press beside it close it.
 * Never opened by the program itself (DESIGN 1.2), only after an action of this person.
 */
export function Sheet({ title, onClose, actions, wide = false, children }: SheetProps) {
  return (
    <ModalOverlay className={styles.veil ?? ''} isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={styles.Sheet ?? ''} data-wide={wide}>
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title" className={styles.title ?? ''}>{title}</Heading>
          {children}
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
