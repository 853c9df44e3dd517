package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.TenureStatus;
import org.jspecify.annotations.Nullable;

/** Reads the offices named in a sentence, each with its owner and status. */
final class RoleReader {
  private final Offices offices;
  private final Nouns nouns;

  RoleReader(ReferenceData data) {
    this.offices = data.offices();
    this.nouns = data.nouns();
  }

  List<RoleMention> read(Draft draft, int sentence) {
    List<RoleMention> mentions = new ArrayList<>();
    for (Phrases.Hit<Offices.Named> hit : offices.roles().all(draft.pieces(sentence))) {
      if (!isInsideName(draft, sentence, hit)) {
        Offices.Named named = hit.values().get(0);
        boolean plural = hit.values().stream().allMatch(Offices.Named::plural);
        mentions.add(
            new Reading(draft, sentence, hit.begin(), hit.end(), named.role(), plural).mention());
      }
    }
    return mentions;
  }

  /** Reads what stands around a noun for a person as if it were an office. */
  RoleMention around(Draft draft, int sentence, int from, int to, String noun, boolean plural) {
    Role role = new Role(noun, List.of(), true, null, false, false);
    return new Reading(draft, sentence, from, to, role, plural).mention();
  }

  private static boolean isInsideName(Draft draft, int sentence, Phrases.Hit<Offices.Named> hit) {
    return draft.found(sentence).stream()
        .anyMatch(f -> f.form() == Form.NAME && f.covers(hit.begin()) && f.from() < hit.begin());
  }

  /** The reading of one office, from the word itself outwards. */
  private final class Reading {
    private final Draft draft;
    private final int sentence;
    private final List<Piece> pieces;
    private final boolean plural;
    private Role role;
    private int from;
    private int left;
    private int to;
    private int right;
    private @Nullable TenureStatus status;
    private @Nullable Who owner;
    private String determiner = "";

    Reading(Draft draft, int sentence, int from, int to, Role role, boolean plural) {
      this.draft = draft;
      this.sentence = sentence;
      this.pieces = draft.pieces(sentence);
      this.role = role;
      this.plural = plural;
      this.from = from;
      this.left = from;
      this.to = to;
      this.right = to;
    }

    RoleMention mention() {
      readRank();
      readFieldBefore();
      left = from;
      while (readLeft()) {
        continue;
      }
      readStatusBehind();
      readRight();
      return new RoleMention(
          sentence, left, from, to, right, role, plural, status, owner, determiner);
    }

    private void readRank() {
      if (from > 0 && nouns.has("RankWord", pieces.get(from - 1).key())) {
        from--;
        role = role.qualified(pieces.get(from).key());
        if (from > 0 && pieces.get(from - 1).is("first")) {
          from--;
          role = role.qualified("first");
        }
      }
    }

    /** "Energy Minister", "opposition leader". */
    private void readFieldBefore() {
      if (role.singleHolder() || to - from != 1 || from == 0) {
        return;
      }
      Piece field = pieces.get(from - 1);
      boolean sameCase = field.isCapitalised() == pieces.get(from).isCapitalised();
      boolean word = field.hasTag("NOUN") || (field.hasTag("PROPN") && sameCase && from > 1);
      if (word
          && sameCase
          && !draft.isTaken(sentence, from - 1, from)
          && !field.isUpperCase()
          && offices.statuses().at(pieces, from - 1).values().isEmpty()) {
        from--;
        role = role.qualified(field.key());
      }
    }

    private boolean readLeft() {
      if (left == 0) {
        return false;
      }
      Phrases.Hit<TenureStatus> statusHit = offices.statuses().endingAt(pieces, left);
      if (!statusHit.values().isEmpty()) {
        status = statusHit.values().get(0);
        left = statusHit.begin();
        return true;
      }
      Piece before = pieces.get(left - 1);
      int end = before.isPossessive() ? left - 1 : left;
      Found mention = draft.endingAt(sentence, end, f -> f.isNamed() && !f.who().isPerson());
      if (mention != null && owner == null) {
        owner = mention.who();
        left = mention.from();
        return true;
      }
      if (isDeterminer(before)) {
        determiner = before.key();
        left--;
        return false;
      }
      boolean adjective = before.hasTag("ADJ") && !draft.isTaken(sentence, left - 1, left);
      left -= adjective ? 1 : 0;
      return adjective;
    }

    private static boolean isDeterminer(Piece piece) {
      return piece.hasTag("DET")
          || piece.is("the")
          || piece.is("two")
          || piece.is("his")
          || piece.is("her")
          || piece.is("its")
          || piece.is("their")
          || piece.is("whose");
    }

    /** "president-elect". */
    private void readStatusBehind() {
      if (to < pieces.size()) {
        Phrases.Hit<TenureStatus> hit = offices.statuses().at(pieces, to);
        if (!hit.values().isEmpty() && (pieces.get(to).hyphen() || hit.end() == pieces.size())) {
          status = hit.values().get(0);
          right = hit.end();
        }
      }
    }

    private void readRight() {
      if (right + 1 >= pieces.size()) {
        return;
      }
      Piece link = pieces.get(right);
      boolean of = link.is("of");
      if (!of && !link.is("for") && !link.is("to") && !link.is("at")) {
        return;
      }
      int at = pieces.get(right + 1).is("the") ? right + 2 : right + 1;
      Found mention = draft.beginningAt(sentence, at, f -> !f.who().isPerson());
      if (mention == null) {
        readFieldBehind(at, of || link.is("for"));
        return;
      }
      boolean organization = !mention.who().isCountry() && (of || link.is("at"));
      if (owner == null && (organization || (of && mention.form() == Form.NAME))) {
        owner = mention.who();
      }
      right = mention.to();
    }

    /** "minister of energy", "leader of the opposition". */
    private void readFieldBehind(int at, boolean linked) {
      int end = at;
      while (end < pieces.size()
          && end - at < 3
          && pieces.get(end).isNounLike()
          && !draft.isTaken(sentence, end, end + 1)) {
        end++;
      }
      if (linked && end > at && !role.singleHolder() && from == to - 1) {
        StringBuilder field = new StringBuilder();
        for (Piece piece : pieces.subList(at, end)) {
          field.append(field.isEmpty() ? "" : " ").append(piece.key());
        }
        role = role.qualified(field.toString().toLowerCase(Locale.ROOT));
        right = end;
      }
    }
  }
}
