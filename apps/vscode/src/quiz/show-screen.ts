import * as vscode from "vscode";
import { type LineAction, linesOf, type Screen } from "./quiz-screens.ts";

interface Line extends vscode.QuickPickItem {
  readonly action?: LineAction;
}

/** Pickers of newer editors show a text of any length above their lines. */
interface Prompting {
  prompt: string | undefined;
}

/**
 * Shows a screen until a line is chosen that does something; null where a person leaves it. `act` does what keeps the screen
 * open, and tells whether it did.
 */
export function showScreen(
  { title, prompt, hint, lines }: Screen,
  act: (action: LineAction) => boolean,
): Promise<LineAction | null> {
  const picker = vscode.window.createQuickPick<Line>();
  picker.title = title;
  picker.placeholder = hint;
  const isPrompted = canPrompt(picker);
  if (isPrompted && prompt !== null) picker.prompt = prompt;
  // Whoever looks something up meanwhile finds the quiz where it was.
  picker.ignoreFocusOut = true;
  const told = isPrompted || prompt === null ? [] : linesOf(prompt);
  picker.items = [...told, ...lines].map(({ label, description, detail, isHeading, action }) =>
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
  const first = picker.items.find(({ action }) => action !== undefined);
  if (first !== undefined) picker.activeItems = [first];
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

function canPrompt<Picker extends object>(picker: Picker): picker is Picker & Prompting {
  return "prompt" in picker;
}

/** Asks for a text until `read` understands it; null where a person leaves it. `complain` says what is expected. */
export function askText<Value>(
  { title, prompt, hint }: { readonly title: string; readonly prompt: string; readonly hint: string },
  read: (text: string) => Value | null,
  complain: string,
): Promise<Value | null> {
  const box = vscode.window.createInputBox();
  Object.assign(box, { title, prompt, placeholder: hint, ignoreFocusOut: true });
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
