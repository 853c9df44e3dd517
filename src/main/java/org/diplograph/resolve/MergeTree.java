package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Merge;

/**
 * Why local actors are one, while the user's files are applied: each leads to one that it was
 * compared with, and all of one actor lead to the same.
 */
final class MergeTree {
  private record Step(Local to, String reason) {}

  private final Map<Local, Step> steps = new HashMap<>();

  MergeTree(Map<String, List<LocalActor>> articles, Map<String, List<Merge>> merges) {
    merges.forEach(
        (article, list) ->
            list.forEach(
                merge ->
                    steps.put(
                        local(articles, merge.article(), merge.actor()),
                        new Step(
                            local(articles, merge.otherArticle(), merge.otherActor()),
                            merge.reason()))));
  }

  private static Local local(Map<String, List<LocalActor>> articles, String article, int actor) {
    return new Local(article, articles.getOrDefault(article, List.of()).get(actor));
  }

  /** Notes that all of one tree are the same as all of another. */
  void join(Local one, Local other, String reason) {
    Local root = root(one);
    if (!root.equals(root(other))) {
      steps.put(root, new Step(other, reason));
    }
  }

  private Local root(Local local) {
    Local at = local;
    for (Step step = steps.get(at); step != null; step = steps.get(at)) {
      at = step.to();
    }
    return at;
  }

  /** Cuts a tree so that no step leads from one set into another, and each set is one tree. */
  void cut(List<? extends Set<Local>> sets, String reason) {
    for (Set<Local> set : sets) {
      List<Local> roots = new ArrayList<>();
      for (Local local : sorted(set)) {
        Step step = steps.get(local);
        if (step != null && !set.contains(step.to())) {
          steps.remove(local);
          step = null;
        }
        if (step == null) {
          roots.add(local);
        }
      }
      roots.stream().skip(1).forEach(root -> join(root, roots.get(0), reason));
    }
  }

  private static List<Local> sorted(Collection<Local> locals) {
    return locals.stream().sorted(Local.ORDER).toList();
  }

  /** The steps by the article of the actor that they lead from. */
  Map<String, List<Merge>> merges() {
    Map<String, List<Merge>> merges = new TreeMap<>();
    sorted(steps.keySet())
        .forEach(
            local -> {
              Step step = steps.get(local);
              if (step != null) {
                merges
                    .computeIfAbsent(local.article(), k -> new ArrayList<>())
                    .add(
                        new Merge(
                            local.article(),
                            local.actor().id(),
                            step.to().article(),
                            step.to().actor().id(),
                            step.reason()));
              }
            });
    return merges;
  }
}
