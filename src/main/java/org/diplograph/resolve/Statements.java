package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.diplograph.model.Membership;
import org.diplograph.model.Tenure;
import org.diplograph.model.Term;
import org.diplograph.resolve.Draft.Claim;

/** Brings together what several sentences state of the same office or membership. */
final class Statements {
  private Statements() {}

  /** What a sentence states, once for all sentences that state it. */
  private record Stated<T extends Told>(T first, Term term, List<Integer> evidence) {}

  static List<Tenure> tenures(List<Claim> claims, Map<Who, Integer> ids) {
    List<Tenure> tenures = new ArrayList<>();
    for (Stated<Claim> stated : merge(claims, Claim::equalsButSentence)) {
      Claim claim = stated.first();
      Integer holder = ids.get(claim.holder());
      if (holder != null) {
        Who owner = claim.owner();
        tenures.add(
            new Tenure(
                tenures.size(),
                holder,
                claim.role().label(),
                owner == null ? null : ids.get(owner),
                claim.status(),
                claim.role().represents(),
                stated.term(),
                stated.evidence()));
      }
    }
    return tenures;
  }

  static List<Membership> memberships(List<Belonging> belongings, Map<Who, Integer> ids) {
    List<Membership> memberships = new ArrayList<>();
    for (Stated<Belonging> stated : merge(belongings, Belonging::equalsButSentence)) {
      Belonging belonging = stated.first();
      Integer member = ids.get(belonging.member());
      Integer organization = ids.get(belonging.organization());
      if (member != null && organization != null) {
        memberships.add(
            new Membership(
                memberships.size(),
                member,
                organization,
                belonging.status(),
                stated.term(),
                stated.evidence()));
      }
    }
    return memberships;
  }

  private static <T extends Told> List<Stated<T>> merge(List<T> all, BiPredicate<T, T> isSame) {
    List<Stated<T>> merged = new ArrayList<>();
    List<T> open = new ArrayList<>(all);
    while (!open.isEmpty()) {
      T first = open.get(0);
      TreeSet<Integer> evidence = new TreeSet<>();
      Term term = Term.UNKNOWN;
      for (T one : open) {
        if (isSame.test(first, one)) {
          evidence.add(one.sentence());
          term = term.equals(Term.UNKNOWN) ? one.term() : term;
        }
      }
      open.removeIf(one -> isSame.test(first, one));
      merged.add(new Stated<>(first, term, new ArrayList<>(evidence)));
    }
    return merged;
  }
}
