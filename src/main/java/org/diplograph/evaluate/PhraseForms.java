package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplograph.evaluate.CoreferenceGold.Form;
import org.diplograph.evaluate.CoreferenceGold.Phrase;
import org.diplograph.model.Span;

/**
 * Tells names from pronouns and descriptions by their words alone.
 *
 * <p>A phrase is a name if the noun that it turns on has a capital of its own: "Swedish captain
 * Andreas Granqvist" and "Duke University, located in Durham", but not "the Russian diplomat". No
 * names are offices ("the President", "Madam Speaker") and what an article or a number makes one of
 * many ("a Democrat", "three Senators", "my Government"), nor peoples of countries ("Americans"),
 * which are their countries here.
 */
final class PhraseForms {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[.'’&-]+[\\p{L}\\p{N}]+)*\\.?|[^\\p{L}\\p{N}\\s]");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  private static final Set<String> POINTERS =
      words("who whom whose which that this these those here there");
  private static final Set<String> LIST_WORDS = words("and or & , as well both");
  private static final Set<String> ENDS =
      words("of from in at for who that which with on by to as whose where , ( ) – — - ; :");
  private static final Set<String> ARTICLES =
      words("the mr mr. mrs mrs. ms ms. madam madame mister");
  private static final Set<String> ONE_OF_MANY =
      words(
          "a an these those all many some any no every each several most both few other another"
              + " nearly almost two three four five six seven eight nine ten");
  private static final Set<String> POINTING = words("my your his her its our their this that");
  private static final Set<String> LINKS = words("of for");
  private static final Set<String> BESIDE = words("appos pred");

  private final LetterCase letters;
  private final RoleNames roles;
  private final Peoples peoples;

  /**
   * What somebody marked.
   *
   * @param span where it stands
   * @param text its words
   * @param actor whether it stands for a person or an organization
   * @param link the kind of its link to others ({@code appos}, {@code pred} …)
   * @param cluster whom it stands for
   */
  record Marked(Span span, String text, boolean actor, String link, String cluster) {}

  private record Word(String text, String lower, int begin) {}

  PhraseForms(LetterCase letters, RoleNames roles, Peoples peoples) {
    this.letters = letters;
    this.roles = roles;
    this.peoples = peoples;
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /** The marked phrases of a text with their forms. */
  List<Phrase> of(String text, List<Marked> marked) {
    List<Phrase> plain = marked.stream().map(m -> phrase(m, Form.NAME)).toList();
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      phrases.add(phrase(marked.get(i), form(text, plain.get(i), plain)));
    }
    return phrases;
  }

  private static Phrase phrase(Marked marked, Form form) {
    boolean beside = form == Form.DESCRIPTION && BESIDE.contains(marked.link());
    return new Phrase(
        marked.span(),
        marked.text(),
        marked.actor(),
        form,
        beside ? LinkKind.APPOSITION : LinkKind.of(marked.text()),
        marked.cluster());
  }

  private Form form(String text, Phrase phrase, List<Phrase> phrases) {
    if (LinkKind.of(phrase.text()) != LinkKind.DESCRIPTION) {
      return Form.PRONOUN;
    }
    if (POINTERS.contains(phrase.text().toLowerCase(Locale.ROOT))) {
      return Form.POINTER;
    }
    List<Phrase> parts = phrase.actor() ? Nesting.parts(phrase, phrases) : List.of();
    List<Word> own = own(phrase, parts);
    if (parts.size() > 1 && isList(own)) {
      return Form.LIST;
    }
    boolean name = isName(text, phrase, own) || endsWithName(text, own, parts);
    return name ? Form.NAME : Form.DESCRIPTION;
  }

  /** A name behind whom it is of: "chief executive of the Refugee Council Enver Solomon". */
  private boolean endsWithName(String text, List<Word> own, List<Phrase> parts) {
    if (parts.isEmpty()) {
      return false;
    }
    Span last = parts.stream().map(Phrase::span).max(Comparator.comparing(Span::end)).get();
    List<Word> behind = own.stream().filter(w -> w.begin() >= last.end()).toList();
    List<Word> before = own.stream().filter(w -> w.begin() < last.begin()).toList();
    boolean linked = before.stream().anyMatch(w -> LINKS.contains(w.lower()));
    return linked && !behind.isEmpty() && behind.stream().allMatch(w -> isProper(text, w));
  }

  /** The words of a phrase that are not in another phrase inside it. */
  private static List<Word> own(Phrase phrase, List<Phrase> parts) {
    List<Word> own = new ArrayList<>();
    Matcher word = WORD.matcher(phrase.text());
    while (word.find()) {
      int begin = phrase.span().begin() + word.start();
      Span place = new Span(begin, begin + 1);
      if (parts.stream().noneMatch(part -> part.span().contains(place))) {
        String bare = POSSESSIVE.matcher(word.group()).replaceAll("");
        if (!bare.isEmpty()) {
          own.add(new Word(bare, bare.toLowerCase(Locale.ROOT), begin));
        }
      }
    }
    return own;
  }

  private static boolean isList(List<Word> own) {
    return !own.isEmpty() && own.stream().allMatch(word -> LIST_WORDS.contains(word.lower()));
  }

  private boolean isName(String text, Phrase phrase, List<Word> own) {
    if (own.isEmpty() || ONE_OF_MANY.contains(own.get(0).lower())) {
      return false;
    }
    List<Word> core = core(own);
    String first = phrase.text().split(" ", 2)[0].toLowerCase(Locale.ROOT);
    if (core.isEmpty() || (POINTING.contains(first) && core.size() == 1)) {
      return false;
    }
    Word noun = core.get(core.size() - 1);
    boolean people = core.size() == 1 && peoples.isOne(noun.text());
    return isProper(text, noun) && !people && !isOffice(own.get(0), core);
  }

  private boolean isProper(String text, Word word) {
    return letters.isProper(text, word.begin(), word.text());
  }

  /** The words up to what follows the noun, without what stands before all. */
  private static List<Word> core(List<Word> own) {
    List<Word> core = new ArrayList<>();
    for (Word word : own) {
      if (!core.isEmpty() && ENDS.contains(word.lower())) {
        return core;
      }
      boolean before = ARTICLES.contains(word.lower()) || POINTING.contains(word.lower());
      if (!before && Character.isLetterOrDigit(word.text().codePointAt(0))) {
        core.add(word);
      }
    }
    return core;
  }

  private boolean isOffice(Word first, List<Word> core) {
    String noun = singular(core.get(core.size() - 1).lower());
    boolean office = roles.nouns().contains(noun);
    boolean only = core.stream().allMatch(w -> roles.words().contains(singular(w.lower())));
    return office && (only || ARTICLES.contains(first.lower()));
  }

  private static String singular(String noun) {
    return noun.endsWith("men")
        ? noun.substring(0, noun.length() - 2) + "an"
        : noun.length() > 3 && noun.endsWith("s") && !noun.endsWith("ss")
            ? noun.substring(0, noun.length() - 1)
            : noun;
  }
}
