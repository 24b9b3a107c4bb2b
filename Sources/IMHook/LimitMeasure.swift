/// What of a value a limit is about.
public enum LimitMeasure: Int32, Sendable {
    /// There is no limit.
    case none = 0
    /// The bytes of a text, of which there are too many.
    case bytes = 1
    /// The characters of a text, of which there are too many.
    case characters = 2
    /// The elements of a list, of which there are too many.
    case elements = 3
    /// The number itself, which is too large.
    case maximum = 4
    /// The number itself, which is too small.
    case minimum = 5
    /// A time in seconds, which is too short.
    case seconds = 6
}
