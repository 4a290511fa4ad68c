import { Body1, FluentProvider, Subtitle1, webLightTheme } from "@fluentui/react-components";
import { type ReactElement } from "react";

/** The first page of the pane: what the product is, in one sentence. */
export function App(): ReactElement {
  return (
    <FluentProvider theme={webLightTheme} style={{ padding: "16px" }}>
      <Subtitle1 as="h1" block>
        Khối thi đua
      </Subtitle1>
      <Body1 as="p" block>
        Chấm điểm khối thi đua trong Excel: phát hành phiếu tự chấm, thu nhận, thẩm định, xếp hạng.
      </Body1>
    </FluentProvider>
  );
}
