package org.diplograph.resolve;

import org.diplograph.model.Term;

/** Something that one sentence states of somebody. */
interface Told {
  /** The sentence that states it. */
  int sentence();

  /** From when to when it holds. */
  Term term();
}
