import { Component } from 'react';
import type { ComponentType, ReactNode } from 'react';

export interface BoundaryProps {
  /** Shown instead when something inside fails; `again` tries to render it anew. */
  fallback: ComponentType<{ error: Error; again: () => void }>;
  children: ReactNode;
}

/** Keeps a failure in one part of the page from taking the rest with it. */
export class Boundary extends Component<BoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const Fallback = this.props.fallback;
    return <Fallback error={error} again={() => this.setState({ error: null })} />;
  }
}
