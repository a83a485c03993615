import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './Button.module.css';
import type { ButtonKind, ButtonSize } from './Button.tsx';

export interface ButtonLinkProps extends ComponentPropsWithRef<'a'> {
  readonly href: string;
  readonly kind?: ButtonKind | undefined;
  readonly size?: ButtonSize | undefined;
  readonly icon?: ReactNode;
}

/** A link that looks like a button: it leads to another page, it does nothing here. */
export function ButtonLink({ kind = 'plain', size = 'laptop', icon, children, className, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={`${styles.Button} ${className ?? ''}`} data-kind={kind} data-size={size}>
      {icon}
      <span>{children}</span>
    </a>
  );
}
