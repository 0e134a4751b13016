// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { quotation } from "./copy";
import { isForPage, neighbour } from "./keys";

const press = (target: object, keys = {}) => ({ ctrlKey: false, metaKey: false, altKey: false, target, ...keys });

describe("a key", () => {
  it("on the page is for the page", () => expect(isForPage(press({ tagName: "BODY" }))).toBe(true));
  it.each(["INPUT", "TEXTAREA", "SELECT"])("in a field %s is for the field", (tagName) => expect(isForPage(press({ tagName }))).toBe(false));
  it("in editable text is for the text", () => expect(isForPage(press({ tagName: "P", isContentEditable: true }))).toBe(false));
  it("with Control is for the browser", () => expect(isForPage(press({ tagName: "BODY" }, { ctrlKey: true }))).toBe(false));
});

describe("a quotation", () => {
  it("ends with where it can be checked", () => {
    expect(quotation(" 13 of 70. ", "/facts/1", "https://tide.example/pulls")).toBe("13 of 70. https://tide.example/facts/1");
  });
  it("without a permalink names the page", () => {
    expect(quotation("13 of 70.", null, "https://tide.example/pulls?a=1")).toBe("13 of 70. https://tide.example/pulls?a=1");
  });
});

describe("an arrow key in the search", () => {
  it.each([
    [0, "ArrowDown", 3, 1],
    [2, "ArrowDown", 3, 2],
    [1, "ArrowUp", 3, 0],
    [0, "ArrowUp", 3, 0],
    [0, "ArrowDown", 1, 0],
  ] as const)("from %i by %s of %i goes to %i", (at, key, stops, expected) => expect(neighbour(at, key, stops)).toBe(expected));
});
