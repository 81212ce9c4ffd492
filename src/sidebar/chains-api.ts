/** What the commands about chains are given and give. */

export type Verdict = 'cumple' | 'no cumple' | 'indeterminado';

export interface ReportedLink {
  readonly number: number | string | null;
  readonly cell: string;
  readonly title: string;
  readonly act: string;
  readonly verdict: Verdict | null;
}

export interface ReportedChain {
  readonly code: string;
  readonly name: string;
  readonly confirmed: boolean;
  readonly rejected: boolean;
  readonly links: readonly ReportedLink[];
}

export interface ChainsReport {
  readonly sheet: string;
  readonly chains: readonly ReportedChain[];
}

export interface ChainInput {
  readonly sheet?: string;
  readonly code?: string;
  readonly name?: string;
  readonly activities: string;
}
