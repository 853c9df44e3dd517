package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.model.Notice;
import org.diplograph.resolve.Decision.Named;
import org.diplograph.resolve.Decision.Said;
import org.diplograph.resolve.Decision.Term;
import org.jspecify.annotations.Nullable;

/**
 * Follows what the user says on who is who. First actors are parted of whose mentions a statement
 * says that they differ, then actors are joined. A statement that would undo another is ignored and
 * reported; that two differ goes before that two are the same.
 */
final class DecisionPass {
  private final ActorNodes nodes;
  private final DecisionTerms terms;
  private final Affinity affinity;
  private final List<Notice> notices = new ArrayList<>();
  private final Map<ActorKey, Local> pinned = new TreeMap<>();
  private final List<Parting> partings = new ArrayList<>();

  DecisionPass(ActorNodes nodes, DecisionTerms terms, Affinity affinity) {
    this.nodes = nodes;
    this.terms = terms;
    this.affinity = affinity;
  }

  /**
   * Follows statements.
   *
   * @param decisions the statements, first those that keep apart
   * @return which were ignored
   */
  List<Notice> apply(List<Decision> decisions) {
    List<Decision> usable = decisions.stream().filter(this::isUsable).toList();
    partAll(usable);
    for (Decision decision : usable) {
      if (terms.isForeign(decision.one()) || terms.isForeign(decision.other())) {
        link(decision);
      } else if (decision.same()) {
        join(decision);
      } else {
        keepApart(decision);
      }
    }
    partings.forEach(this::rejoin);
    return notices;
  }

  private boolean isUsable(Decision decision) {
    Term one = decision.one();
    Term other = decision.other();
    if (terms.isActor(one) && terms.isActor(other)) {
      return !isFixed(decision);
    }
    boolean link = terms.isForeign(one) ? terms.isActor(other) : terms.isForeign(other);
    if (link && (terms.isActor(one) || terms.isActor(other))) {
      return true;
    }
    // A mention can be given to an actor that nobody else is: that is how it gets an IRI.
    if (decision.same() && (one instanceof Said || other instanceof Said) && !link) {
      return true;
    }
    Term unknown = terms.isActor(one) ? other : one;
    ignore(decision, "<" + unknown.iri() + "> is no actor of this store: mend or remove it");
    return false;
  }

  /** Whether it would part what nobody can part. */
  private boolean isFixed(Decision decision) {
    ActorPart part = terms.part(decision.one());
    if (decision.same() || part == null || part != terms.part(decision.other())) {
      return false;
    }
    Local local = terms.local(decision.one());
    if (part.listed) {
      ignore(decision, "both are " + part.key() + " of the reference data: remove it");
      return true;
    }
    if (local != null && local.equals(terms.local(decision.other()))) {
      ignore(decision, "both are one already in their article: remove it");
      return true;
    }
    return false;
  }

  private void ignore(Decision decision, String why) {
    notices.add(new Notice(Notice.Kind.IGNORED, decision.file(), decision + ": " + why));
  }

  private void partAll(List<Decision> decisions) {
    Map<ActorPart, List<Decision>> within = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      ActorPart part = decision.same() ? null : terms.part(decision.one());
      if (part != null && part == terms.part(decision.other())) {
        within.computeIfAbsent(part, k -> new ArrayList<>()).add(decision);
      }
    }
    within.forEach(this::part);
  }

  private void part(ActorPart part, List<Decision> decisions) {
    Map<Term, Local> said = new LinkedHashMap<>();
    Map<String, Named> named = new TreeMap<>();
    for (Decision decision : decisions) {
      for (Term term : List.of(decision.one(), decision.other())) {
        Local local = terms.local(term);
        if (local != null) {
          said.put(term, local);
        } else if (term instanceof Named actor) {
          named.put(actor.iri(), actor);
        }
      }
    }
    Parting parting = Parting.of(part, said, named.values(), affinity);
    if (parting.sets().size() > 1) {
      terms.parted(part, parting);
      partings.add(parting);
      String file = decisions.get(0).file();
      nodes.part(part, parting.sets(), "Most alike of those that " + file + " keeps apart.");
    }
  }

  private void keepApart(Decision decision) {
    Local one = terms.representative(decision.one());
    Local other = terms.representative(decision.other());
    if (one == null || other == null || nodes.of(one) == nodes.of(other)) {
      ignore(
          decision, "no mention can be told to be of the one and not of the other: name mentions");
      return;
    }
    wish(decision.one(), one);
    wish(decision.other(), other);
    nodes.keepApart(one, other);
  }

  private void wish(Term term, Local local) {
    if (term instanceof Named named) {
      nodes.of(local).wishes.add(named.key().key());
    }
  }

  private void join(Decision decision) {
    Local one = local(decision.one(), decision.other());
    Local other = local(decision.other(), decision.one());
    if (one == null || other == null) {
      ignore(decision, "they are of different kinds: remove it");
      return;
    }
    ActorNode first = nodes.of(one);
    ActorNode second = nodes.of(other);
    String against = first == second ? null : nodes.against(first, second);
    if (against != null) {
      ignore(decision, against + ": remove one of the statements");
      return;
    }
    wish(decision.one(), one);
    wish(decision.other(), other);
    nodes.join(first, second, decision.file() + " says that they are the same.");
  }

  /** Whom a term means; an IRI that nobody bears is given to the other of the statement. */
  private @Nullable Local local(Term term, Term partner) {
    Local known = terms.representative(term);
    if (known != null || !(term instanceof Named named)) {
      return known;
    }
    Local bearer = pinned.get(named.key());
    if (bearer == null) {
      bearer = Objects.requireNonNull(terms.local(partner));
      if (bearer.actor().type() != named.key().type()) {
        return null;
      }
      pinned.put(named.key(), bearer);
      nodes.of(bearer).pins.add(named.key().key());
    }
    return bearer;
  }

  /** Notes that an actor has, or has not, an IRI of another data set. */
  private void link(Decision decision) {
    boolean first = terms.isForeign(decision.one());
    Term foreign = first ? decision.one() : decision.other();
    Local local = terms.representative(first ? decision.other() : decision.one());
    if (local == null) {
      ignore(decision, "no actor of this store is in it: mend or remove it");
      return;
    }
    ActorNode node = nodes.of(local);
    Set<String> iris = decision.same() ? node.chosen : node.excluded;
    if (decision.same() && node.excluded.contains(foreign.iri())) {
      ignore(decision, "a statement of owl:differentFrom says the contrary: remove one of them");
    } else {
      iris.add(foreign.iri());
    }
  }

  /** Joins parts of what was one that no statement keeps apart. */
  private void rejoin(Parting parting) {
    List<Local> firsts = parting.sets().stream().map(set -> set.iterator().next()).toList();
    for (int i = 0; i < firsts.size(); i++) {
      for (int j = i + 1; j < firsts.size(); j++) {
        ActorNode one = nodes.of(firsts.get(i));
        ActorNode other = nodes.of(firsts.get(j));
        if (one != other && nodes.against(one, other) == null) {
          nodes.join(one, other, "No statement keeps them apart.");
        }
      }
    }
  }
}
