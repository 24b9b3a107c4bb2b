/// What the value of a member of an ``APIOperation``'s body has to be.
package enum APIMemberType: UInt8 {
    /// The type is not documented: any value.
    case any
    /// A text.
    case text
    /// An integer.
    case int
    /// An integer from 0 to 4,294,967,295.
    case uint32
    /// The number 0 or 1.
    case flag
    /// An array of texts.
    case texts
    /// An array.
    case array
    /// An object.
    case object
    /// An array of message elements, at least one.
    case message
}
