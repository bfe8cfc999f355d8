import { Component, type ReactNode } from 'react';

interface Props {
  /** A change of it gives the drawing another chance. */
  attempt: unknown;
  onFailure: (message: string) => void;
  children: ReactNode;
}

/** Keeps a panel that cannot be drawn from taking the page with it. */
export class Guard extends Component<Props, { failed?: unknown; attempt: unknown }> {
  state: { failed?: unknown; attempt: unknown } = { attempt: this.props.attempt };

  static getDerivedStateFromError(failed: unknown): { failed: unknown } {
    return { failed };
  }

  static getDerivedStateFromProps(props: Props, state: { attempt: unknown }) {
    return props.attempt === state.attempt ? null : { failed: undefined, attempt: props.attempt };
  }

  componentDidCatch(failure: unknown): void {
    this.props.onFailure(failure instanceof Error ? failure.message : String(failure));
  }

  render(): ReactNode {
    return this.state.failed === undefined ? this.props.children : null;
  }
}
