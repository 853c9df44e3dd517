package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.diplograph.model.Article;
import org.diplograph.model.Extraction;
import org.diplograph.rdf.Iris;
import org.diplograph.resolve.ReferenceData;
import org.diplograph.store.Extractions;
import org.diplograph.store.Generation;
import org.diplograph.store.Manifest.Entry;
import org.diplograph.store.StoreFolder;
import org.diplograph.store.UserFiles;

/** Finds out who the actors of an article are among those of a store. */
final class StoreIdentity {
  private final Iris iris;
  private final Extractions kept;
  private final IdentityStage stage;
  private final Map<String, String> copies;
  private final ArticleSet articles = new ArticleSet((where, why) -> {});

  private StoreIdentity(
      Iris iris,
      Extractions kept,
      IdentityStage stage,
      Collection<Entry> entries,
      Map<String, String> copies) {
    this.iris = iris;
    this.kept = kept;
    this.stage = stage;
    this.copies = copies;
    entries.forEach(articles::addEarlier);
  }

  /** Opens a store. */
  static StoreIdentity open(Path store, WhoIsWho files, ReferenceData data) throws IOException {
    StoreFolder folder = new StoreFolder(store);
    Generation generation = Generation.current(folder);
    Iris iris = new Iris(generation.manifest().base());
    UserFiles user = files.files(generation.userFiles());
    return new StoreIdentity(
        iris,
        new Extractions(folder),
        new IdentityStage(data, iris, user),
        generation.manifest().entries(),
        generation.manifest().copies());
  }

  /** Knows only the articles that it is asked about. */
  static StoreIdentity empty(WhoIsWho files, ReferenceData data) throws IOException {
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    return new StoreIdentity(
        iris,
        new Extractions(new StoreFolder(Path.of("."))),
        new IdentityStage(data, iris, files.files(UserFiles.NONE)),
        List.of(),
        Map.of());
  }

  /** Explains who an article's actors are among those of the store. */
  ActorReasons explain(Extraction extraction) throws IOException {
    String identifier = identifier(extraction.article());
    Everyone everyone = Everyone.read(articles.entries(), copies.keySet(), iris, kept);
    everyone.put(identifier, extraction);
    return new ActorReasons(identifier, everyone, stage.resolve(everyone));
  }

  /** The identifier by which the store knows an article with these words, or its own. */
  private String identifier(Article article) {
    String words = ArticleSet.textHash(article);
    for (Entry entry : articles.entries()) {
      if (entry.textHash().equals(words) && !copies.containsKey(entry.identifier())) {
        return entry.identifier();
      }
    }
    return article.identifier();
  }
}
