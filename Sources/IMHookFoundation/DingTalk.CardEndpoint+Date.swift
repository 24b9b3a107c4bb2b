public import Foundation
public import IMHook
