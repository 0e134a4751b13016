// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import "./styles/main.css";
import { offerCopies } from "./copy";
import { watchFigures } from "./figures";
import { focusSearchOnSlash, walkFound } from "./keys";
import { packForms } from "./pack";
import { replaceParts } from "./parts";
import { offerThemes } from "./theme";

/** Gives behaviour to what a page, or a part of it that came later, holds. */
function enliven(part: ParentNode): void {
  offerCopies(part);
  packForms(part);
  watchFigures(part);
}

offerThemes(document);
focusSearchOnSlash(document);
walkFound(document);
replaceParts(enliven);
enliven(document);
