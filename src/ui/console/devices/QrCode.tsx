import { useMemo } from 'react';
import { devices_qr } from '#messages/compiled/messages.js';
import styles from './Devices.module.css';
import { qrPath } from './qrPath.ts';

/** A QR code, dark on light in every theme: cameras read the other way round badly. `what` names it for who cannot see it. */
export function QrCode({ text, what }: { readonly text: string; readonly what: string }) {
  const { path, size } = useMemo(() => qrPath(text), [text]);
  return (
    <div className={styles.qr} data-theme="light">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={devices_qr({ what })} shapeRendering="crispEdges">
        <path d={path} />
      </svg>
    </div>
  );
}
