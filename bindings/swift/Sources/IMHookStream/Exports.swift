// A program that imports IMHookStream sees the handlers and the callbacks that its API speaks of.
@_exported public import CallbackHandling
@_exported public import IMHook
