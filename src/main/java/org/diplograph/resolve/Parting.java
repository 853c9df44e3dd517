package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.diplograph.resolve.Decision.Named;
import org.diplograph.resolve.Decision.Term;

/**
 * The local actors of one actor in several sets, because the user says that some of them differ.
 *
 * @param sets the sets
 * @param seeds for each term of the user's statements a local actor of the set that it means
 */
record Parting(List<Set<Local>> sets, Map<Term, Local> seeds) {

  /**
   * Parts an actor. A mention that the user speaks of is the seed of a set; an IRI stands for all
   * of the actor's mentions whose name fits it, or for all that are left. Whatever nobody spoke of
   * goes to the set that it is most like.
   *
   * @param terms what the user says to differ, sorted; the mentions among them with their actors
   */
  static Parting of(ActorPart part, Map<Term, Local> said, Collection<Named> named, Affinity like) {
    Set<Local> rest = sorted(part.locals);
    List<Set<Local>> sets = new ArrayList<>();
    Map<Term, Local> seeds = new HashMap<>(said);
    for (Local local : sorted(said.values())) {
      sets.add(sorted(List.of(local)));
      rest.remove(local);
    }
    List<Named> open = new ArrayList<>();
    for (Named actor : named) {
      Set<Local> own = sorted(rest);
      own.removeIf(local -> !ActorPart.isNamed(local, actor.key().key()));
      if (own.isEmpty()) {
        open.add(actor);
      } else {
        take(actor, own, rest, sets, seeds);
      }
    }
    if (!open.isEmpty() && !rest.isEmpty()) {
      take(open.get(0), sorted(rest), rest, sets, seeds);
    }
    List<Set<Local>> known = sets.stream().map(set -> sorted(set)).toList();
    rest.forEach(local -> sets.get(like.closest(local, known)).add(local));
    return new Parting(sets, seeds);
  }

  private static void take(
      Named actor, Set<Local> own, Set<Local> rest, List<Set<Local>> sets, Map<Term, Local> seeds) {
    sets.add(own);
    rest.removeAll(own);
    seeds.put(actor, own.iterator().next());
  }

  private static Set<Local> sorted(Collection<Local> locals) {
    Set<Local> sorted = new TreeSet<>(Local.ORDER);
    sorted.addAll(locals);
    return sorted;
  }

  /** A local actor of the largest set, the first of equals. */
  Local largest() {
    return sets.stream()
        .max(Comparator.comparingInt(Set::size))
        .map(set -> set.iterator().next())
        .orElseThrow();
  }
}
