package org.diplograph.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.lemmatizer.ThreadSafeLemmatizerME;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.ThreadSafePOSTaggerME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerModel;
import org.diplograph.model.Annotation;
import org.diplograph.model.Article;
import org.diplograph.model.Name;
import org.diplograph.model.Sentence;
import org.diplograph.model.Span;
import org.diplograph.model.Token;

/**
 * Finds the sentences, words, parts of speech, lemmas and names of an article by OpenNLP. A
 * function of the article; may be shared between threads.
 */
public final class Annotator {
  private static final String MODELS = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

  /** "Iran's", "ministers'", "didn't", "we'll": a word and what is tied to its end. */
  private static final Pattern SHORT_FORM =
      Pattern.compile("\\p{L}.*?((?:n't)|'(?:s|re|ve|ll|d|m)|(?<=s)')", Pattern.CASE_INSENSITIVE);

  private final SentenceSplitter splitter;
  private final Tokenizer tokenizer;
  private final POSTagger tagger;
  private final Lemmas lemmas;
  private final TokenNameFinder finder;

  private Annotator(TokenNameFinder finder) throws IOException {
    this.finder = finder;
    try (InputStream sentences = open("sentence");
        InputStream tokens = open("tokens");
        InputStream tags = open("pos");
        InputStream forms = open("lemmas")) {
      splitter =
          new SentenceSplitter(new ThreadSafeSentenceDetectorME(new SentenceModel(sentences)));
      tokenizer = new ThreadSafeTokenizerME(new TokenizerModel(tokens));
      tagger = new ThreadSafePOSTaggerME(new POSModel(tags));
      lemmas = new Lemmas(new ThreadSafeLemmatizerME(new LemmatizerModel(forms)));
    }
  }

  /**
   * Loads the models that come with the program.
   *
   * @throws IOException if one is missing or broken
   */
  public static Annotator load() throws IOException {
    return new Annotator(CrfNameFinder.load());
  }

  private static InputStream open(String part) throws IOException {
    String name = String.format(Locale.ROOT, MODELS, part);
    InputStream in = Annotator.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException(name + ": not in the program: build it again");
    }
    return in;
  }

  /** Annotates an article. */
  public Annotation annotate(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    String text = article.text();
    int paragraph = 0;
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf("\n\n", begin);
      end = end < 0 ? text.length() : end;
      boolean headline = begin < article.bodyBegin();
      paragraph(sentences, text, new Span(begin, end), paragraph++, headline);
      begin = end + 2;
    }
    List<Name> names = new ArrayList<>();
    sentences.forEach(sentence -> names(sentence, names));
    return new Annotation(article, sentences, names);
  }

  private void paragraph(
      List<Sentence> sentences, String text, Span paragraph, int number, boolean headline) {
    String plain = plain(paragraph.in(text));
    List<Span> spans = headline ? List.of(new Span(0, plain.length())) : splitter.split(plain);
    for (Span span : spans) {
      Span here = new Span(paragraph.begin() + span.begin(), paragraph.begin() + span.end());
      List<Token> tokens = tokens(span.in(plain), text, here.begin());
      if (!tokens.isEmpty()) {
        sentences.add(new Sentence(sentences.size(), number, headline, here, tokens));
      }
    }
  }

  /** The text as the models learnt it: straight quotation marks and plain hyphens. */
  private static String plain(String text) {
    return text.replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u201c', '"')
        .replace('\u201d', '"')
        .replace('\u2011', '-')
        .replace('\n', ' ');
  }

  /**
   * The words of a sentence. The tokenizer and the tagger take "Iran's" and "didn't" for one word
   * each; the parser and the name finder, like most others, for two.
   */
  private List<Token> tokens(String plain, String text, int begin) {
    opennlp.tools.util.Span[] spans = withInitials(plain, tokenizer.tokenizePos(plain));
    String[] words = new String[spans.length];
    for (int i = 0; i < spans.length; i++) {
      words[i] = plain.substring(spans[i].getStart(), spans[i].getEnd());
    }
    String[] tags = tagger.tag(words);
    List<Token> tokens = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      Matcher form = SHORT_FORM.matcher(words[i]);
      int from = begin + spans[i].getStart();
      if (form.matches()) {
        addBoth(words[i], form.start(1), tags[i], text, from, tokens);
      } else {
        tokens.add(token(words[i], tags[i], lemmas.of(words[i], tags[i]), text, from));
      }
    }
    return tokens;
  }

  /** Joins what the tokenizer parts in "Vladimir V. Putin": a letter and its full stop. */
  private static opennlp.tools.util.Span[] withInitials(
      String plain, opennlp.tools.util.Span[] spans) {
    List<opennlp.tools.util.Span> joined = new ArrayList<>(spans.length);
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
        joined.add(new opennlp.tools.util.Span(spans[i].getStart(), spans[i + 1].getEnd()));
        i++;
      } else {
        joined.add(spans[i]);
      }
    }
    return joined.toArray(new opennlp.tools.util.Span[0]);
  }

  /** "Ban Ki-moon", "Jean-Pierre": the tokenizer parts words at hyphens, names do not end there. */
  private static int hyphenated(List<Token> tokens, int end) {
    int at = end;
    while (at + 1 < tokens.size()
        && tokens.get(at).text().equals("-")
        && tokens.get(at).span().begin() == tokens.get(at - 1).span().end()
        && tokens.get(at).span().end() == tokens.get(at + 1).span().begin()
        && tokens.get(at + 1).tag().equals("PROPN")) {
      at += 2;
    }
    return at;
  }

  /** Adds both parts of a word; its tag and lemma mostly have two parts too: "AUX+PART". */
  private void addBoth(String word, int cut, String tag, String text, int begin, List<Token> into) {
    String[] tags = tag.split("\\+", 2);
    String[] both = lemmas.of(word, tag).split("\\+", 2);
    String first = word.substring(0, cut);
    String second = word.substring(cut);
    boolean known = both.length > 1 && !tags[0].equals("PROPN");
    into.add(token(first, tags[0], known ? both[0] : lemmas.of(first, tags[0]), text, begin));
    into.add(
        token(
            second,
            tags.length > 1 ? tags[1] : "PART",
            both.length > 1 ? both[1] : second.toLowerCase(Locale.ROOT),
            text,
            begin + cut));
  }

  private static Token token(String word, String tag, String lemma, String text, int begin) {
    Span span = new Span(begin, begin + word.length());
    return new Token(span, span.in(text), tag, lemma);
  }

  private void names(Sentence sentence, List<Name> names) {
    String[] words = sentence.tokens().stream().map(t -> plain(t.text())).toArray(String[]::new);
    int covered = 0;
    for (opennlp.tools.util.Span span : finder.find(words)) {
      Name.Type type = Name.Type.valueOf(span.getType().toUpperCase(Locale.ROOT));
      int end =
          type == Name.Type.PERSON ? hyphenated(sentence.tokens(), span.getEnd()) : span.getEnd();
      if (span.getStart() >= covered) {
        names.add(new Name(sentence.index(), span.getStart(), end, type, span.getProb()));
        covered = end;
      }
    }
  }
}
