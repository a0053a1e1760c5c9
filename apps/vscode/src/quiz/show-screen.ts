import * as vscode from "vscode";
import type { LineAction, Screen } from "./quiz-screens.ts";

interface Line extends vscode.QuickPickItem {
  readonly action?: LineAction;
}

/** How far a quiz has come, as the editor shows it beside a title. */
export interface Progress {
  readonly step: number;
  readonly of: number;
}

/**
 * Shows a screen until a line is chosen that does something; null where a person leaves it. `act` does what keeps the screen
 * open, and tells whether it did.
 */
export function showScreen(
  { title, hint, lines }: Screen,
  progress: Progress | null,
  act: (action: LineAction) => boolean,
): Promise<LineAction | null> {
  const picker = vscode.window.createQuickPick<Line>();
  picker.title = title;
  picker.placeholder = hint;
  if (progress !== null) {
    picker.step = progress.step;
    picker.totalSteps = progress.of;
  }
  // Whoever looks something up meanwhile finds the quiz where it was.
  picker.ignoreFocusOut = true;
  picker.items = lines.map(({ label, description, detail, isHeading, action }) =>
    isHeading === true
      ? { label, kind: vscode.QuickPickItemKind.Separator }
      : {
          label,
          // Nothing is filtered by what may be typed: these are answers, not a list to search.
          alwaysShow: true,
          ...(description === undefined ? {} : { description }),
          ...(detail === undefined ? {} : { detail }),
          ...(action === undefined ? {} : { action }),
        },
  );
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      const action = picker.selectedItems[0]?.action;
      if (action === undefined || act(action)) return;
      resolve(action);
      picker.dispose();
    });
    picker.onDidHide(() => {
      resolve(null);
      picker.dispose();
    });
    picker.show();
  });
}

/** Asks for a text until `read` understands it; null where a person leaves it. `complain` says what is expected. */
export function askText<Value>(
  { title, prompt, hint }: { readonly title: string; readonly prompt: string; readonly hint: string },
  { step, of }: Progress,
  read: (text: string) => Value | null,
  complain: string,
): Promise<Value | null> {
  const box = vscode.window.createInputBox();
  Object.assign(box, { title, prompt, placeholder: hint, step, totalSteps: of, ignoreFocusOut: true });
  return new Promise((resolve) => {
    box.onDidChangeValue(() => {
      box.validationMessage = undefined;
    });
    box.onDidAccept(() => {
      const value = read(box.value);
      if (value === null) {
        box.validationMessage = complain;
        return;
      }
      resolve(value);
      box.dispose();
    });
    box.onDidHide(() => {
      resolve(null);
      box.dispose();
    });
    box.show();
  });
}
