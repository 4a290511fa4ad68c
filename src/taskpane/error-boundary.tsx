import { Component, type ReactNode } from "react";

export interface ErrorBoundaryProps {
  readonly broken: (reason: string) => string;
  readonly children: ReactNode;
}

interface Broken {
  readonly reason: string | undefined;
}

/** The one place that catches what should never be thrown, so that a person reads a sentence and not an empty pane. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Broken> {
  override readonly state: Broken = { reason: undefined };

  static getDerivedStateFromError(error: unknown): Broken {
    return { reason: String(error) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === undefined) return this.props.children;
    return <p role="alert">{this.props.broken(reason)}</p>;
  }
}
