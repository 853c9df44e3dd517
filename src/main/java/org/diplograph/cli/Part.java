package org.diplograph.cli;

import org.diplograph.evaluate.EventSentences;

/** Which part of annotated data is measured. */
enum Part {
  /** The half that rules may be made from. */
  TUNE,
  /** The half that is only scored. */
  HELD,
  /** Both. */
  ALL;

  boolean holds(String id) {
    return this == ALL || (this == HELD) == EventSentences.isHeldOut(id);
  }
}
