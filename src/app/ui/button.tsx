import './button.css';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  /** One primary action a screen; `text` is an underlined phrase. */
  look?: 'primary' | 'secondary' | 'text';
  size?: 'normal' | 'large';
  icon?: IconName;
  /** Takes the whole width. */
  wide?: boolean;
  /** Why it cannot be pressed: the button stays in reach, is announced as disabled and says so. */
  blocked?: string;
  submit?: boolean;
  children: ReactNode;
}

/** Something that can be done. */
export function Button(props: ButtonProps) {
  const {
    look = 'secondary',
    size = 'normal',
    icon,
    wide,
    blocked,
    submit,
    children,
    onClick,
    className,
    ...rest
  } = props;
  return (
    <button
      {...rest}
      type={submit ? 'submit' : 'button'}
      className={className ? `sb-button ${className}` : 'sb-button'}
      data-look={look}
      data-size={size}
      data-wide={wide || undefined}
      aria-disabled={blocked !== undefined || undefined}
      title={blocked}
      onClick={blocked === undefined ? onClick : (event) => event.preventDefault()}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {blocked !== undefined && <span className="sb-sr">{blocked}</span>}
    </button>
  );
}

export interface IconButtonProps extends Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'type' | 'aria-label'
> {
  icon: IconName;
  /** Its name: an icon alone says nothing. */
  label: string;
  /** A count at its corner; the label should say it too. */
  badge?: number;
  framed?: boolean;
}

export function IconButton({ icon, label, badge, framed, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      className="sb-icon-button"
      data-framed={framed || undefined}
      aria-label={label}
    >
      <Icon name={icon} size={20} />
      {badge !== undefined && badge > 0 && (
        <span className="sb-badge" aria-hidden="true">
          {badge}
        </span>
      )}
    </button>
  );
}
