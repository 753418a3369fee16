import { Check, Undo2 } from 'lucide-react';

import { Button } from '@/components/ui/button';
import type { HomeItemId } from '@/lib/domain/home-care/own-item';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import type { DoseProposal } from '@/lib/domain/home-care/progress-dose';

interface DoseProposalsProps {
  proposals: readonly DoseProposal[];
  /** The choice in hand. */
  program: readonly ProgramItem[];
  onPut: (item: HomeItemId, next: ProgramItem | null) => void;
}

const takeWords: Readonly<Record<DoseProposal['move'], string>> = {
  raise: 'Step up',
  halve: 'Halve it',
  stop: 'Stop it',
  keep: 'Leave it',
};

const isSame = (one: ProgramItem | null | undefined, other: ProgramItem | null): boolean =>
  JSON.stringify(one?.dose ?? null) === JSON.stringify(other?.dose ?? null);

interface ProposalProps extends Pick<DoseProposalsProps, 'onPut'> {
  proposal: DoseProposal;
  now: ProgramItem | null;
}

/** Taken, it is in the choice below, and one tap brings back what the sheet at home has. */
function Proposal({ proposal, now, onPut }: ProposalProps) {
  const { item, move, before, next, sentence } = proposal;
  const isTaken = isSame(now, next);
  const isOpen = isSame(now, before);
  // What was written beside the dose meanwhile stays.
  const put = (to: ProgramItem | null) => onPut(item, to && now ? { ...now, dose: to.dose } : to);
  return (
    <li className="grid justify-items-start gap-2 border-b border-rule py-3">
      <p className="measure">{sentence}</p>
      {isTaken ? (
        <div className="flex flex-wrap items-center gap-2">
          <span className="inline-flex items-center gap-2 font-semibold">
            <Check aria-hidden size={18} />
            On the next sheet
          </span>
          <Button kind="quiet" onClick={() => put(before)}>
            <Undo2 aria-hidden size={18} />
            As before
          </Button>
        </div>
      ) : (
        <div className="flex flex-wrap items-center gap-2">
          <Button onClick={() => put(next)}>{takeWords[move]}</Button>
          <span className="text-quiet">
            {isOpen ? 'Or leave it as it is.' : 'You have chosen something else below.'}
          </span>
        </div>
      )}
    </li>
  );
}

/** What the rules propose of what came back: the therapist decides, and it goes into the choice in hand. */
export function DoseProposals({ proposals, program, onPut }: DoseProposalsProps) {
  if (proposals.length === 0) return null;
  return (
    <div className="mt-4 border-t-2 border-ink pt-2">
      <h3 id="proposals-title" className="font-semibold">
        What the rules propose of what came back
      </h3>
      <ul aria-labelledby="proposals-title">
        {proposals.map((proposal) => (
          <Proposal
            key={proposal.item}
            proposal={proposal}
            now={program.find(({ item }) => item === proposal.item) ?? null}
            onPut={onPut}
          />
        ))}
      </ul>
    </div>
  );
}
