/** The objects that a PDF consists of, read and written by pdf-lib. */
export {
  ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFObjectStream, PDFRawStream, PDFRef, PDFStream, PDFString,
  type PDFObject, type PDFPage,
} from 'pdf-lib'
