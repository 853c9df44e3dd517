package org.diplograph.resolve;

import org.diplograph.model.LocalActor;

/** An actor of one article, with the article: what identity is found for. */
record Local(String article, LocalActor actor) {}
