package org.diplograph.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.diplograph.model.Notice;
import org.diplograph.resolve.AuthorityMatch.Level;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which nodes are which entries of authority files, and joins nodes that are the same
 * entry. Where a node may be two entries of one file, or an entry two nodes that are known to
 * differ, nothing is done and the user is told.
 */
final class AuthorityPass {
  private record Claim(ActorNode node, AuthorityMatch match) {}

  private static final Comparator<Claim> PLAINEST_FIRST =
      Comparator.comparing((Claim claim) -> claim.match().level()).reversed();

  private final ActorNodes nodes;
  private final AuthorityIndex index;
  private final Differences differences;
  private final Surroundings around;
  private final List<Notice> notices = new ArrayList<>();

  AuthorityPass(
      ActorNodes nodes, AuthorityIndex index, Differences differences, Surroundings around) {
    this.nodes = nodes;
    this.index = index;
    this.differences = differences;
    this.around = around;
  }

  /** Applies the files; gives back what is ambiguous. */
  List<Notice> apply() {
    Map<AuthorityEntry, List<Claim>> claims = new TreeMap<>(AuthorityEntry.ORDER);
    for (ActorNode node : nodes.all()) {
      for (AuthorityMatch match : best(node)) {
        node.candidates.add(match.entry());
        claims.computeIfAbsent(match.entry(), k -> new ArrayList<>()).add(new Claim(node, match));
      }
    }
    claims.forEach(this::settle);
    return notices;
  }

  /** The entries that a node plainly is: of each file one at most. */
  private List<AuthorityMatch> best(ActorNode node) {
    List<AuthorityMatch> all = new ArrayList<>();
    for (AuthorityMatch match : index.matches(node)) {
      if (match.level() == Level.CHOSEN || isPossible(node, match.entry())) {
        all.add(match);
      }
    }
    List<AuthorityMatch> plainest =
        all.stream()
            .filter(
                match ->
                    all.stream()
                        .noneMatch(
                            other ->
                                other.isPlainerThan(match)
                                    && other.entry().sharesFile(match.entry())))
            .toList();
    plainest = preferred(plainest, match -> sharesCountry(node, match.entry()));
    plainest = preferred(plainest, match -> livesThen(node, match.entry()));
    for (AuthorityMatch match : plainest) {
      for (AuthorityMatch other : plainest) {
        if (match.level() != Level.CHOSEN && match.entry().sharesFile(other.entry())) {
          tellEntries(node, plainest);
          return List.of();
        }
      }
    }
    return plainest;
  }

  /** Those of which something holds that cannot be said of the others. */
  private static List<AuthorityMatch> preferred(
      List<AuthorityMatch> matches, Predicate<AuthorityMatch> holds) {
    List<AuthorityMatch> better = matches.stream().filter(holds).toList();
    return matches.stream()
        .filter(
            match ->
                better.contains(match)
                    || better.stream().noneMatch(b -> b.entry().sharesFile(match.entry())))
        .toList();
  }

  private boolean isPossible(ActorNode node, AuthorityEntry entry) {
    if (entry.type() != node.type() || !Collections.disjoint(entry.iris(), node.excluded)) {
      return false;
    }
    boolean foreign = differences.areForeign(AuthorityIndex.countries(node), entry.countries());
    Integer last = year(node, Comparator.naturalOrder());
    boolean unborn = last != null && entry.born() != null && entry.born() > last;
    return !foreign && !unborn;
  }

  private boolean sharesCountry(ActorNode node, AuthorityEntry entry) {
    Set<String> countries = AuthorityIndex.countries(node);
    return !countries.isEmpty()
        && !entry.countries().isEmpty()
        && !differences.areForeign(countries, entry.countries());
  }

  private boolean livesThen(ActorNode node, AuthorityEntry entry) {
    Integer first = year(node, Comparator.reverseOrder());
    return first == null || entry.died() == null || entry.died() >= first;
  }

  /** The greatest, by an order, of the years of a node's articles. */
  private @Nullable Integer year(ActorNode node, Comparator<Integer> order) {
    return node.locals()
        .map(around::date)
        .filter(Objects::nonNull)
        .map(LocalDate::getYear)
        .max(order)
        .orElse(null);
  }

  /** Joins the nodes that an entry is, unless some of them are known to differ. */
  private void settle(AuthorityEntry entry, List<Claim> all) {
    List<Claim> claims = new ArrayList<>(all);
    if (claims.size() > 1) {
      claims.removeIf(claim -> claim.match().level() == Level.FORM);
    }
    if (claims.isEmpty()) {
      tellNodes(entry, all, "their names are only forms of its name");
      return;
    }
    claims.sort(PLAINEST_FIRST);
    Level top = claims.get(0).match().level();
    List<Claim> plainest = claims.stream().filter(c -> c.match().level() == top).toList();
    String differ = difference(plainest);
    if (differ != null) {
      List<Claim> compatriots =
          plainest.stream().filter(c -> sharesCountry(node(c), entry)).toList();
      if (compatriots.isEmpty() || difference(compatriots) != null) {
        tellNodes(entry, plainest, differ);
        return;
      }
      // The country decides between namesakes: those of no known country are not of this entry.
      claims.removeIf(c -> c.match().level() == top && !compatriots.contains(c));
    }
    join(entry, claims);
  }

  /** Joins to the plainest all that do not differ from it. */
  private void join(AuthorityEntry entry, List<Claim> claims) {
    Claim first = claims.get(0);
    for (Claim claim : claims) {
      String against = differences.between(node(first), node(claim));
      if (against == null) {
        nodes.join(node(first), node(claim), reason(entry, first, claim));
      } else if (first.match().level() != Level.CHOSEN) {
        tellNodes(entry, List.of(first, claim), against);
      }
    }
    node(first).entries.add(entry);
  }

  private ActorNode node(Claim claim) {
    return nodes.of(claim.node().main().locals.get(0));
  }

  /** Why not all of these can be one, or null. */
  private @Nullable String difference(List<Claim> claims) {
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        String difference = differences.between(node(claims.get(i)), node(claims.get(j)));
        if (difference != null) {
          return difference;
        }
      }
    }
    return null;
  }

  private static String reason(AuthorityEntry entry, Claim one, Claim other) {
    Set<String> names = new TreeSet<>(one.match().names());
    names.addAll(other.match().names());
    return entry.called()
        + " of "
        + entry.files().first()
        + " is called "
        + names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(" and "))
        + ".";
  }

  private void tellEntries(ActorNode node, List<AuthorityMatch> matches) {
    String entries =
        matches.stream().map(m -> m.entry().called()).collect(Collectors.joining(" or "));
    String key = node.main().key().toString();
    tell(
        matches.get(0).entry(),
        node.called()
            + " may be "
            + entries
            + ": say which with --same: <"
            + key
            + "> owl:sameAs the one");
  }

  private void tellNodes(AuthorityEntry entry, List<Claim> claims, String why) {
    String called =
        claims.stream()
            .map(claim -> node(claim).called())
            .distinct()
            .collect(Collectors.joining(" or "));
    tell(
        entry,
        entry.called()
            + " may be "
            + called
            + " ("
            + why
            + "): say which with --same: the one"
            + " owl:sameAs "
            + entry.called());
  }

  private void tell(AuthorityEntry entry, String text) {
    notices.add(new Notice(Notice.Kind.AMBIGUOUS, entry.files().first(), text));
  }
}
