package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.diplograph.model.Mention.Form;
import org.jspecify.annotations.Nullable;

/** Finds actors named in one breath: "Saudi Arabia, Bahrain and Egypt", "the EU and Mercosur". */
final class Groups {
  private static final int FILLERS = 8;

  /**
   * Actors joined by "and".
   *
   * @param sentence the sentence's index
   * @param from the first piece of the first
   * @param to the piece behind the last
   * @param members all of them, in order
   */
  record Group(int sentence, int from, int to, List<Who> members) {
    Group {
      members = List.copyOf(members);
    }
  }

  private Groups() {}

  /** The groups of a sentence, from left to right. */
  static List<Group> of(Draft draft, int sentence) {
    List<Group> groups = new ArrayList<>();
    groups.addAll(of(draft, sentence, f -> !f.who().isPerson() && isNoun(draft, f)));
    groups.addAll(of(draft, sentence, f -> f.who().isPerson() && f.form() == Form.NAME));
    groups.sort(java.util.Comparator.comparingInt(Group::from));
    return groups;
  }

  /** "Russian" in "Russian and Turkish officials" is no member by itself. */
  private static boolean isNoun(Draft draft, Found mention) {
    return switch (mention.form()) {
      case NAME, METONYM -> true;
      case NOMINAL -> mention.who().isCountry() && mention.to() - mention.from() > 1;
      case DEMONYM ->
          draft.pieces(mention.sentence()).get(mention.to() - 1).isNounLike()
              && !isNounAt(draft, mention.sentence(), mention.to());
      default -> false;
    };
  }

  private static boolean isNounAt(Draft draft, int sentence, int at) {
    List<Piece> pieces = draft.pieces(sentence);
    return at < pieces.size() && pieces.get(at).isNounLike();
  }

  private static List<Group> of(Draft draft, int sentence, Predicate<Found> wanted) {
    List<Group> groups = new ArrayList<>();
    List<Found> run = new ArrayList<>();
    boolean and = false;
    for (Found mention : draft.found(sentence)) {
      if (!wanted.test(mention) || (!run.isEmpty() && mention.from() < last(run).to())) {
        continue;
      }
      Boolean link = run.isEmpty() ? null : link(draft, last(run), mention);
      if (link == null) {
        add(groups, sentence, run, and);
        run.clear();
        and = false;
      }
      and |= link != null && link;
      run.add(mention);
    }
    add(groups, sentence, run, and);
    return groups;
  }

  private static Found last(List<Found> run) {
    return run.get(run.size() - 1);
  }

  private static void add(List<Group> groups, int sentence, List<Found> run, boolean and) {
    List<Who> members = run.stream().map(Found::who).distinct().toList();
    if (and && members.size() > 1) {
      groups.add(new Group(sentence, run.get(0).from(), last(run).to(), members));
    }
  }

  /** Whether "and" stands between two mentions, or null if they are not joined at all. */
  private static @Nullable Boolean link(Draft draft, Found one, Found other) {
    List<Piece> pieces = draft.pieces(one.sentence());
    boolean and = false;
    boolean comma = false;
    if (other.from() - one.to() > FILLERS) {
      return null;
    }
    for (int i = one.to(); i < other.from(); i++) {
      Piece piece = pieces.get(i);
      boolean filler = other.who().isPerson() && isTitle(piece);
      if (piece.is("and") || piece.is("&")) {
        and = true;
      } else if (piece.is(",")) {
        comma = true;
      } else if (!piece.is("the") && !piece.is("both") && !filler) {
        return null;
      }
    }
    return and || comma ? and : null;
  }

  private static boolean isTitle(Piece piece) {
    return piece.isNounLike()
        || piece.hasTag("ADJ")
        || piece.hasTag("DET")
        || piece.is("of")
        || piece.isPossessive();
  }

  /** The last group before a place, no more than so many sentences back. */
  static @Nullable Group before(
      Draft draft, int sentence, int piece, int back, Predicate<Group> wanted) {
    for (int i = sentence; i >= Math.max(0, sentence - back); i--) {
      List<Group> groups = of(draft, i);
      for (int j = groups.size() - 1; j >= 0; j--) {
        Group group = groups.get(j);
        if ((i < sentence || group.to() <= piece) && wanted.test(group)) {
          return group;
        }
      }
    }
    return null;
  }

  /** Whether a verb follows the group, and no preposition stands before it. */
  static boolean isSubject(Draft draft, Group group) {
    List<Piece> pieces = draft.pieces(group.sentence());
    int at = group.to();
    while (at < pieces.size() && pieces.get(at).hasTag("ADV")) {
      at++;
    }
    int before = group.from() - 1;
    while (before >= 0 && (pieces.get(before).is("the") || pieces.get(before).is("both"))) {
      before--;
    }
    boolean governed = before >= 0 && pieces.get(before).hasTag("ADP");
    return at < pieces.size() && pieces.get(at).isVerbLike() && !governed;
  }
}
