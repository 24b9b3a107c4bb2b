// A program that imports IMHookFoundation has IMHook too.
@_exported public import IMHook
