package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.Mention.Form;

/** Finds names of organizations that the finder missed but an office of theirs gives away. */
final class OwnerNames {
  private static final int LONGEST = 6;
  private static final double CONFIDENCE = 0.5;

  private final Offices offices;

  OwnerNames(ReferenceData data) {
    this.offices = data.offices();
  }

  /** "The chief executive of Acme": whatever has one is an organization. */
  void apply(Draft draft) {
    for (int i = 0; i < draft.sentences(); i++) {
      if (draft.sentence(i).headline()) {
        continue;
      }
      for (Phrases.Hit<Offices.Named> hit : offices.roles().all(draft.pieces(i))) {
        if (hit.values().get(0).role().ofCompany()) {
          readBehind(draft, i, hit.end());
        }
      }
    }
  }

  private static void readBehind(Draft draft, int sentence, int link) {
    List<Piece> pieces = draft.pieces(sentence);
    if (link + 1 >= pieces.size() || !(pieces.get(link).is("of") || pieces.get(link).is("at"))) {
      return;
    }
    int begin = pieces.get(link + 1).is("the") ? link + 2 : link + 1;
    int end = begin;
    while (end < pieces.size()
        && end - begin < LONGEST
        && pieces.get(end).isCapitalised()
        && !draft.isTaken(sentence, end, end + 1)) {
      end++;
    }
    boolean open = end < pieces.size() && draft.isTaken(sentence, end, end + 1);
    if (end > begin && !open) {
      Who who = draft.unlisted(draft.text(sentence, begin, end), null);
      draft.add(who, sentence, begin, end, Form.NAME, CONFIDENCE);
    }
  }
}
