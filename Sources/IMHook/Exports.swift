// A program that imports IMHook sees the JSON values, statuses and errors that IMHook's own API speaks of.
@_exported public import IMHookSigning
@_exported public import IMHookWire
