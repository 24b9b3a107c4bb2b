/// What the value of a documented member of a message's element is.
enum MessageMemberKind: UInt8 {
    case text = 0
    case integer = 1
    case number = 2
    /// An array of anything.
    case array = 3
    /// An array of texts.
    case texts = 4
    /// An array of the sizes of an image.
    case images = 5
}
