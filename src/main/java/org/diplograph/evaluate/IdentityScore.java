package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * How many pairs of names are rightly taken for one.
 *
 * @param people counts of pairs of people that are one and that are taken for one
 * @param organizations the same for organizations
 * @param pairs how many pairs there are in all
 * @param errors the pairs that are {@code WRONG}ly taken for one or {@code MISSED}
 */
public record IdentityScore(Score people, Score organizations, int pairs, List<String> errors) {
  /** Keeps its own copy of the list. */
  public IdentityScore {
    errors = List.copyOf(errors);
  }

  /** Measures on pairs. */
  public static IdentityScore of(List<IdentityPair> pairs, IdentityJudge judge) {
    Score people = Score.NONE;
    Score organizations = Score.NONE;
    List<String> errors = new ArrayList<>();
    for (IdentityPair pair : pairs) {
      boolean one = judge.areOne(pair);
      boolean right = one && pair.same();
      Score score = new Score(right ? 1 : 0, one ? 1 : 0, pair.same() ? 1 : 0);
      if (pair.people()) {
        people = people.plus(score);
      } else {
        organizations = organizations.plus(score);
      }
      if (one != pair.same()) {
        errors.add((one ? "WRONG\t" : "MISSED\t") + told(pair.one()) + "\t" + told(pair.other()));
      }
    }
    return new IdentityScore(people, organizations, pairs.size(), errors);
  }

  private static String told(IdentityPair.Side side) {
    String rest = side.country() + " " + side.role() + (side.year() == 0 ? "" : " " + side.year());
    return side.name() + " (" + rest.replace(" -", "").strip() + ")";
  }

  /** The table of what was counted. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(Score.HEADER);
    if (!people.equals(Score.NONE)) {
      lines.add(people.line("people"));
    }
    if (!organizations.equals(Score.NONE)) {
      lines.add(organizations.line("organizations"));
    }
    lines.add(pairs + " pairs");
    return lines;
  }
}
