import { XIcon } from 'lucide-react';
import {
  Button as CloseButton,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { kit_toast_close, kit_toasts } from '#messages/compiled/messages.js';
import { Button } from '../Button.tsx';
import { notices } from './notify.ts';
import styles from './Toasts.module.css';

/** Where `notify` shows its notices: a landmark at the bottom, polite, reached with F6. Mount once a facilitator page. */
export function Toasts() {
  return (
    <ToastRegion queue={notices} className={styles.region ?? ''} aria-label={kit_toasts()}>
      {({ toast }) => (
        <Toast toast={toast} className={styles.toast ?? ''}>
          <ToastContent>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.undo !== undefined && (
            <Button
              size="dense"
              onClick={() => {
                toast.content.undo?.onUndo();
                notices.close(toast.key);
              }}
            >
              {toast.content.undo.label}
            </Button>
          )}
          <CloseButton slot="close" className={styles.close ?? ''} aria-label={kit_toast_close()}>
            <XIcon size={16} aria-hidden="true" />
          </CloseButton>
        </Toast>
      )}
    </ToastRegion>
  );
}
