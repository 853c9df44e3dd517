package org.diplograph.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;
import org.diplograph.model.Token;

/**
 * The words of a sentence with their parts of speech and lemmas. The tokenizer takes "Iran's" and
 * "cannot" for one word each; the tagger, the parser and the name finder for two. The initials of
 * "Vladimir V. Putin" are one word, not two.
 */
final class Words {
  /** "Iran's", "ministers'", "didn't", "we'll", "cannot": a word and what is tied to its end. */
  private static final Pattern SHORT_FORM =
      Pattern.compile(
          "\\p{L}.*?((?:n't)|'(?:s|re|ve|ll|d|m)|(?<=s)'|(?<=^can)not)", Pattern.CASE_INSENSITIVE);

  /** Letters, each with its full stop, that do not end the sentence; and forms of address. */
  private static final Pattern DOTTED =
      Pattern.compile(
          "(?<![\\p{L}.])(?:(?:\\p{Lu}\\.){3,}|(?:\\p{Lu}\\.){2}(?=\\s*[\\p{L},])"
              + "|(?:Mrs|Mr|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Prof|Rev|St)\\.(?=\\s*\\p{Lu}))");

  private final Tokenizer tokenizer;
  private final POSTagger tagger;
  private final Lemmas lemmas;

  Words(Tokenizer tokenizer, POSTagger tagger, Lemmas lemmas) {
    this.tokenizer = tokenizer;
    this.tagger = tagger;
    this.lemmas = lemmas;
  }

  /**
   * The words of a sentence.
   *
   * @param plain the sentence as the models know text
   * @param text the article's text
   * @param begin where the sentence begins in it
   */
  List<Token> of(String plain, String text, int begin) {
    List<Span> spans = new ArrayList<>();
    Span[] whole =
        joined(plain, DOTTED, joined(plain, Syllables.IN_TEXT, tokenizer.tokenizePos(plain)));
    for (Span span : withInitials(plain, whole)) {
      addParts(plain, span, spans);
    }
    String[] words = new String[spans.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = plain.substring(spans.get(i).getStart(), spans.get(i).getEnd());
    }
    String[] tags = tagger.tag(words);
    List<Token> tokens = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      tokens.add(token(words[i], tags[i], text, begin + spans.get(i).getStart()));
    }
    return tokens;
  }

  /** A word, or what is tied to its end as a word of its own. */
  private static void addParts(String plain, Span span, List<Span> into) {
    int hyphen = tyingHyphen(plain, span);
    if (hyphen >= 0) {
      if (hyphen > span.getStart()) {
        into.add(new Span(span.getStart(), hyphen));
      }
      into.add(new Span(hyphen, hyphen + 1));
      if (hyphen + 1 < span.getEnd()) {
        into.add(new Span(hyphen + 1, span.getEnd()));
      }
      return;
    }
    Matcher form = SHORT_FORM.matcher(plain.substring(span.getStart(), span.getEnd()));
    if (form.matches()) {
      int cut = span.getStart() + form.start(1);
      into.add(new Span(span.getStart(), cut));
      into.add(new Span(cut, span.getEnd()));
    } else {
      into.add(span);
    }
  }

  /**
   * Where the hyphen of "earthquake-hit" or "Akufo-Addo" is if the tokenizer left it at one of the
   * words, as it mostly does not; -1 if it did not.
   */
  private static int tyingHyphen(String plain, Span span) {
    int first = span.getStart();
    int last = span.getEnd() - 1;
    boolean whole = span.length() > 2;
    if (whole && plain.charAt(last) == '-' && isLetter(plain, span.getEnd())) {
      return last;
    }
    boolean before = first > 0 && Character.isLetter(plain.charAt(first - 1));
    return whole && before && plain.charAt(first) == '-' && isLetter(plain, first + 1) ? first : -1;
  }

  private static boolean isLetter(String plain, int at) {
    return at < plain.length() && Character.isLetter(plain.charAt(at));
  }

  /** "U.S.S.R." is one word like "U.S.", and so is "Mrs."; the tokenizer may part them. */
  private static Span[] joined(String plain, Pattern pattern, Span[] spans) {
    Matcher found = pattern.matcher(plain);
    List<Span> joined = new ArrayList<>(List.of(spans));
    while (found.find()) {
      Span whole = new Span(found.start(), found.end());
      if (joined.stream().noneMatch(span -> whole.crosses(span) || span.contains(whole))) {
        joined.removeIf(whole::contains);
        joined.add(whole);
      }
    }
    joined.sort(Comparator.naturalOrder());
    return joined.toArray(new Span[0]);
  }

  /** Joins a letter and its full stop where a name goes on behind it. */
  private static Span[] withInitials(String plain, Span[] spans) {
    List<Span> joined = new ArrayList<>(spans.length);
    for (int i = 0; i < spans.length; i++) {
      boolean initial =
          i + 2 < spans.length
              && spans[i].length() == 1
              && Character.isUpperCase(plain.charAt(spans[i].getStart()))
              && spans[i + 1].length() == 1
              && plain.charAt(spans[i + 1].getStart()) == '.'
              && spans[i].getEnd() == spans[i + 1].getStart()
              && Character.isUpperCase(plain.charAt(spans[i + 2].getStart()));
      if (initial) {
        joined.add(new Span(spans[i].getStart(), spans[i + 1].getEnd()));
        i++;
      } else {
        joined.add(spans[i]);
      }
    }
    partLastStop(plain, joined);
    return joined.toArray(new Span[0]);
  }

  /** "his counterpart Sergei Lavrov.": the tokenizer takes the name for an abbreviation. */
  private static void partLastStop(String plain, List<Span> spans) {
    Span last = spans.isEmpty() ? new Span(0, 0) : spans.get(spans.size() - 1);
    String word = plain.substring(last.getStart(), last.getEnd());
    if (word.length() > 2 && word.indexOf('.') == word.length() - 1) {
      spans.set(spans.size() - 1, new Span(last.getStart(), last.getEnd() - 1));
      spans.add(new Span(last.getEnd() - 1, last.getEnd()));
    }
  }

  private Token token(String word, String tag, String text, int begin) {
    org.diplograph.model.Span span = new org.diplograph.model.Span(begin, begin + word.length());
    // Of a mark made of two, the text has only the first here.
    return new Token(
        span, word.equals("\"") ? mark(span.in(text)) : span.in(text), tag, lemmas.of(word, tag));
  }

  private static String mark(String written) {
    return written.matches("['`]") ? "\"" : written;
  }
}
