package org.diplograph.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.TenureStatus;
import org.jspecify.annotations.Nullable;

/** Finds of whom a verb says something, and whether it says that it is so. */
final class Subjects {
  private static final int GROUP = 7;
  private static final int INSERTED = 30;

  /**
   * A verb with its subject.
   *
   * @param subject of whom it says something
   * @param coming whether it says what will be
   * @param past whether it says what was, rather than what has come to be
   */
  record Clause(Found subject, boolean coming, boolean past) {
    /** The status that a verb gives, by its tense. */
    TenureStatus status(TenureStatus given, boolean lasting) {
      if (given != TenureStatus.CURRENT) {
        return coming && given == TenureStatus.FORMER ? TenureStatus.CURRENT : given;
      }
      return coming ? TenureStatus.ELECT : past && lasting ? TenureStatus.FORMER : given;
    }
  }

  private final MemberWords members;
  private final VerbGroups groups;

  Subjects(MemberWords members) {
    this.members = members;
    this.groups = new VerbGroups(members);
  }

  /**
   * The clause of a verb; null if nobody fits, or if the verb is denied or left open.
   *
   * @param fits who may be the subject
   */
  @Nullable Clause of(Draft draft, int sentence, int verb, Predicate<Found> fits) {
    List<Piece> pieces = draft.pieces(sentence);
    Predicate<Found> wanted = found -> fits.test(found) && !isAdverb(found);
    // "Re-signed" and "co-chaired" are two pieces.
    int begin = pieces.get(verb).hyphen() ? verb - 1 : verb;
    boolean coming = false;
    boolean perfect = false;
    boolean relative = false;
    while (begin > 0 && verb - begin < GROUP && isVerbGroup(pieces.get(begin - 1))) {
      begin--;
      Piece piece = pieces.get(begin);
      int entry = piece.is("to") ? groups.entry(pieces, begin) : -1;
      if (entry >= 0) {
        begin = entry;
        continue;
      }
      if (members.isOpening(piece.key())) {
        return null;
      }
      coming |= members.isComing(piece.key());
      perfect |= piece.lemma().equals("have") && !piece.is("had");
      relative |= piece.is("who") || piece.is("which");
      if (relative) {
        break;
      }
    }
    int modal = begin == verb ? groups.modal(pieces, verb) : -1;
    if (modal >= 0 && members.isOpening(pieces.get(modal).key())) {
      return null;
    }
    coming |= modal >= 0;
    begin = VerbGroups.beforeTime(pieces, begin);
    Found subject = subject(draft, sentence, begin, relative, wanted);
    if (subject == null || isConditional(pieces, subject)) {
      return null;
    }
    Piece first = pieces.get(verb);
    boolean past =
        !perfect && !coming && isPast(first) && isPast(pieces.get(verbFrom(pieces, begin, verb)));
    return new Clause(subject, coming, past);
  }

  private static int verbFrom(List<Piece> pieces, int begin, int verb) {
    for (int i = begin; i < verb; i++) {
      if (pieces.get(i).hasTag("AUX")) {
        return i;
      }
    }
    return verb;
  }

  private static boolean isPast(Piece verb) {
    return !verb.key().equals(verb.lemma())
        && !verb.key().endsWith("ing")
        && !verb.is("is")
        && !verb.is("are")
        && !verb.is("am")
        && !(verb.key().endsWith("s") && !verb.is("was"));
  }

  /** Whether a mention only tells where something is. */
  static boolean isAdverb(Found found) {
    return found.form() == Form.PLACE || found.form() == Form.LOCATION;
  }

  private static boolean isVerbGroup(Piece piece) {
    return piece.hasTag("AUX")
        || piece.hasTag("ADV")
        || piece.hasTag("PART")
        || piece.is("who")
        || piece.is("which")
        || piece.is("both");
  }

  /** "If she becomes president", "denied that she was": that is left open, or denied. */
  private boolean isConditional(List<Piece> pieces, Found subject) {
    int before = subject.from() - 1;
    boolean that = before > 1 && pieces.get(before).is("that");
    boolean denied =
        that && (members.isDenial(pieces.get(before - 1)) || pieces.get(before - 2).is("no"));
    return before >= 0
        && (denied
            || pieces.get(before).is("if")
            || pieces.get(before).is("unless")
            || pieces.get(before).is("whether"));
  }

  private static @Nullable Found subject(
      Draft draft, int sentence, int begin, boolean relative, Predicate<Found> fits) {
    List<Piece> pieces = draft.pieces(sentence);
    int at = begin;
    if (at > 0 && pieces.get(at - 1).is("and") && !relative) {
      return earlier(draft, sentence, at, fits);
    }
    boolean comma = begin > 0 && pieces.get(begin - 1).is(",");
    boolean participle = pieces.get(begin).key().endsWith("ing");
    Found beside = comma && participle ? named(draft, sentence, begin - 1, fits) : null;
    if (comma && participle && (beside == null || !isFree(pieces, beside.from()))) {
      return subjectBefore(draft, sentence, begin, fits);
    }
    for (int steps = 0; steps < 3 && at > 0; steps++) {
      Found here = named(draft, sentence, at, fits);
      if (here != null) {
        return here;
      }
      int open = Enclosed.begin(pieces, at, INSERTED);
      if (open < at) {
        at = open;
      } else if (pieces.get(at - 1).is(",")) {
        int insertion = insertion(pieces, at - 1);
        here = named(draft, sentence, at - 1, fits);
        Found before =
            here == null || !isGoverned(pieces, here)
                ? null
                : named(draft, sentence, insertion, fits);
        if (here != null) {
          return before == null ? here : before;
        }
        at = insertion;
        if (at < 0) {
          break;
        }
      } else {
        break;
      }
    }
    participle |= begin > 0 && pieces.get(begin - 1).hasTag("SCONJ");
    return relative || comma || participle ? earlier(draft, sentence, begin, fits) : null;
  }

  /** "X, the leader of the bloc, was": the bloc is not who is meant. */
  private static boolean isGoverned(List<Piece> pieces, Found found) {
    int before = found.from() - 1;
    before -= before > 0 && pieces.get(before).hasTag("DET") ? 1 : 0;
    return before >= 0 && pieces.get(before).hasTag("ADP");
  }

  /** "X, the former minister, became": from the second comma to the first. */
  private static int insertion(List<Piece> pieces, int end) {
    for (int i = end - 1; i > 0 && end - i < INSERTED; i--) {
      if (pieces.get(i).is(",")) {
        return i;
      }
      if (pieces.get(i).isVerbLike() && !pieces.get(i).is("known")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whom words that end before a piece stand for: by name, or as a description. */
  private static @Nullable Found named(Draft draft, int sentence, int end, Predicate<Found> fits) {
    List<Piece> pieces = draft.pieces(sentence);
    Found found = draft.endingAt(sentence, end, fits);
    int letters = end - 1;
    if (found == null && letters > 1 && isTitleBehind(pieces.get(letters))) {
      int comma = pieces.get(letters - 1).is(",") ? letters - 1 : letters;
      found = draft.endingAt(sentence, comma, fits);
    }
    if (found == null || !isOtherName(pieces, found.from())) {
      return found;
    }
    int mark = comma(pieces, found.from());
    return draft.endingAt(sentence, Enclosed.begin(pieces, mark, INSERTED), fits);
  }

  /** "X, née Y", "X, known as Y": Y is no one else. */
  private static boolean isOtherName(List<Piece> pieces, int from) {
    Piece before = pieces.get(Math.max(0, from - 1));
    boolean known = from > 2 && before.is("as") && pieces.get(from - 2).is("known");
    return from > 1 && (known || before.is("nee") || before.is("born"));
  }

  /** The comma before a piece, or that piece if there is none near. */
  private static int comma(List<Piece> pieces, int from) {
    for (int i = from - 1; i > 0 && from - i < 6; i--) {
      if (pieces.get(i).is(",")) {
        return i;
      }
    }
    return from;
  }

  /** "Jr.", "OBE". */
  private static boolean isTitleBehind(Piece piece) {
    return piece.is("jr") || piece.is("sr") || (piece.isUpperCase() && piece.text().length() < 5);
  }

  /** "X is a teacher who followed Y, joining Z": the last subject, not who was named last. */
  private static @Nullable Found subjectBefore(
      Draft draft, int sentence, int at, Predicate<Found> fits) {
    List<Piece> pieces = draft.pieces(sentence);
    Found last = earlier(draft, sentence, at, fits.and(f -> isSubject(pieces, f)));
    return last == null ? earlier(draft, sentence, at, fits) : last;
  }

  /** Whether a verb follows, brackets and adverbs aside. */
  private static boolean isSubject(List<Piece> pieces, Found found) {
    int at = Enclosed.end(pieces, found.to(), INSERTED);
    while (at < pieces.size() && pieces.get(at).hasTag("ADV")) {
      at++;
    }
    return at < pieces.size() && pieces.get(at).isVerbLike();
  }

  /** The last one before a piece who is no object, nor behind a preposition. */
  static @Nullable Found earlier(Draft draft, int sentence, int at, Predicate<Found> fits) {
    List<Piece> pieces = draft.pieces(sentence);
    return draft.found(sentence).stream()
        .filter(found -> found.to() <= at && found.who().isPerson() && fits.test(found))
        .filter(found -> isFree(pieces, found.from()))
        .max(Comparator.comparingInt(Found::to))
        .orElse(null);
  }

  /** Whether no preposition or verb governs what begins at a piece. */
  static boolean isFree(List<Piece> pieces, int from) {
    int before = from - 1;
    while (before >= 0
        && (pieces.get(before).isNounLike()
            || pieces.get(before).hasTag("ADJ")
            || pieces.get(before).hasTag("DET"))) {
      before--;
    }
    return before < 0 || !(pieces.get(before).hasTag("ADP") || pieces.get(before).hasTag("VERB"));
  }
}
