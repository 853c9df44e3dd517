package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.Mention.Form;

/** Finds who belongs to what where no office or noun of membership says so. */
final class MembershipPass {
  private final MembersByName byName;
  private final MembersByVerb byVerb;
  private final Recruits recruits;
  private final Affiliations affiliations;
  private final Lineups lineups;

  MembershipPass(ReferenceData data) {
    OrganizationPhrases phrases = new OrganizationPhrases(data);
    this.byName = new MembersByName(data, phrases);
    this.byVerb = new MembersByVerb(data, phrases);
    this.recruits = new Recruits(data, phrases);
    this.lineups = new Lineups(data);
    this.affiliations = new Affiliations(data, phrases);
  }

  void apply(Draft draft) {
    for (int i = 0; i < draft.sentences(); i++) {
      for (Found found : List.copyOf(draft.found(i))) {
        if (found.who().isPerson() && found.form() == Form.NAME) {
          byName.read(draft, found);
        }
      }
      for (int at = 0; at < draft.pieces(i).size(); at++) {
        byVerb.read(draft, i, at);
        if (at > 0) {
          recruits.read(draft, i, at);
          lineups.read(draft, i, at);
        }
      }
    }
    affiliations.apply(draft);
  }
}
